package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.TableOfTests;

/** The table of the package names tests that exist. */
class OutcomeTableTest {
    @Test
    void every_test_that_the_table_names_exists() throws IOException {
        assertThat(TableOfTests.of("ranking"))
                .hasSize(42)
                .allSatisfy((rule, test) -> assertThat(TableOfTests.exists(test))
                        .as(rule + ": " + test)
                        .isTrue());
    }
}

package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.TableOfTests;

/** The traps of published rules that the package lists have tests. */
class TrapTableTest {
    @Test
    void every_test_that_the_table_names_exists() throws IOException {
        assertThat(TableOfTests.of("scheme"))
                .hasSize(12)
                .allSatisfy((trap, test) -> assertThat(TableOfTests.exists(test))
                        .as(trap + ": " + test)
                        .isTrue());
    }
}

package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qinglian.scoring.fixture.SchemeSamples;

class SchemeSamplesTest {
    @Test
    void refuses_to_change_what_does_not_stand_in_the_text_once() {
        assertThatThrownBy(() -> SchemeSamples.textWith("nothing", ""))
                .hasMessage("Sample scheme: 'nothing' stands in it nowhere; expected once.");
        assertThatThrownBy(() -> SchemeSamples.textWith("\"kind\": \"item\"", ""))
                .hasMessage("Sample scheme: '\"kind\": \"item\"' stands in it more than once; expected once.");
    }
}

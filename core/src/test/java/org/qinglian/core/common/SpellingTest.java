package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final List<String> KNOWN =
            List.of("pledge.kept", "commendation", "dues.on-time", "visit", "ab", "民主测评得分");

    @ParameterizedTest
    @CsvSource({
        "pledge.keptt, pledge.kept",
        "pledge.kep, pledge.kept",
        "pledge_kept, pledge.kept",
        "pledge.kpet, pledge.kept",
        "Pledge.Kept, pledge.kept",
        "comendation, commendation",
        "comendatoin, commendation",
        "vist, visit",
        "民主评测得分, 民主测评得分"
    })
    void finds_the_name_that_was_meant(String written, String meant) {
        assertThat(Spelling.nearest(written, KNOWN)).contains(meant);
    }

    /** Three edits are too many, and in five letters two are; what is as short as {@code ab} could be anything. */
    @ParameterizedTest
    @ValueSource(strings = {"pledges.keept!", "vsiti", "ac", "", "satisfaction"})
    void suggests_nothing_that_is_far_away(String written) {
        assertThat(Spelling.nearest(written, KNOWN)).isEmpty();
    }

    @Test
    void takes_the_nearest_and_of_several_the_first_by_alphabet() {
        assertThat(Spelling.nearest("visits.done", List.of("visit.done.", "visits.don", "visits.dose")))
                .contains("visits.don");
        assertThat(Spelling.nearest("visits.done", List.of("visit.dones", "visits.dose")))
                .contains("visits.dose");
    }

    @Test
    void knows_nothing_where_nothing_is_known() {
        assertThat(Spelling.nearest("visit", List.of())).isEmpty();
    }
}

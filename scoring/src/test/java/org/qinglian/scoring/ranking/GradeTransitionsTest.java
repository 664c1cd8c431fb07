package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.scheme.Advance;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;

class GradeTransitionsTest {
    private static final Advance EVERY_PROMOTED = new Advance("促进", "提升");

    private static final Outcome OUTCOME = Outcome.builder()
            .addBands(band("示范"), band("达标"), band("提升"), band("促进"))
            .addAdvances(EVERY_PROMOTED)
            .build();

    @Test
    void counts_every_way_from_an_old_grade_to_a_new_one() {
        GradeTransitions transitions = GradeTransitions.of(
                OUTCOME,
                Map.of("a", "达标", "b", "达标", "c", "促进", "d", "促进", "gone", "示范"),
                ordered("a", "示范", "b", "提升", "c", "提升", "d", "促进", "new", "达标"));

        assertThat(transitions.counts().get("达标")).isEqualTo(Map.of("示范", 1, "达标", 0, "提升", 1, "促进", 0));
        assertThat(transitions.counts().get("示范").values()).containsOnly(0);
        assertThat(transitions.risen()).containsExactly("a", "c");
        assertThat(transitions.fallen()).containsExactly("b");
        assertThat(transitions.missed()).containsExactly(new GradeTransitions.Missed("d", EVERY_PROMOTED, "促进"));
    }

    @Test
    void grades_that_the_scheme_no_longer_has_are_compared_with_nothing() {
        GradeTransitions transitions = GradeTransitions.of(OUTCOME, Map.of("a", "旧等次"), Map.of("a", "促进"));

        assertThat(transitions.risen()).isEmpty();
        assertThat(transitions.fallen()).isEmpty();
        assertThat(transitions.missed()).isEmpty();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        List<String> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            map.put(all.get(i), all.get(i + 1));
        }
        return map;
    }

    private static Band band(String grade) {
        return new Band(grade, LocalizedText.zh(grade), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

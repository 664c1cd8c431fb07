package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Outcome;

/** Excellent from 90, qualified from 60, warned below. */
class EffectTextTest {
    private static final Outcome OUTCOME = SchemeSamples.scheme().outcome();

    @Test
    void says_what_becomes_of_the_grade() {
        assertThat(text(new Effect.Ceiling("qualified"), "95"))
                .isEqualTo(LocalizedText.of("等次不高于“合格”", "the grade is \"qualified\" at the most"));
        assertThat(text(new Effect.ForcedGrade("warned"), "95"))
                .isEqualTo(LocalizedText.of("等次定为“警示”", "the grade is \"warned\""));
        assertThat(text(new Effect.Floor("qualified"), "50"))
                .isEqualTo(LocalizedText.of(
                        "等次不低于“合格”，另有等次上限或直接定等的从其规定",
                        "the grade is \"qualified\" at the least, unless a ceiling or a set grade says otherwise"));
    }

    @Test
    void says_that_the_grade_is_the_same_by_its_points() {
        assertThat(text(new Effect.Ceiling("qualified"), "60"))
                .isEqualTo(LocalizedText.of(
                        "等次按得分已不高于“合格”，不受影响", "by its points the grade is no better than \"qualified\" anyway"));
        assertThat(text(new Effect.ForcedGrade("warned"), "59.9"))
                .isEqualTo(LocalizedText.of("等次按得分即为“警示”，不受影响", "by its points the grade is \"warned\" anyway"));
        assertThat(text(new Effect.Floor("qualified"), "60"))
                .isEqualTo(LocalizedText.of(
                        "等次按得分已不低于“合格”，不受影响", "by its points the grade is no worse than \"qualified\" anyway"));
    }

    /** Of an override that cannot be told nobody knows what it comes to. */
    @Test
    void says_what_would_become_of_it_without_a_score() {
        assertThat(EffectText.of(new Effect.Ceiling("qualified"), OUTCOME, Optional.empty()))
                .hasToString("等次不高于“合格”");
    }

    private static LocalizedText text(Effect effect, String score) {
        return EffectText.of(effect, OUTCOME, Optional.of(new BigDecimal(score)));
    }
}

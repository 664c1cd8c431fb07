package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.scoring.evaluation.Trial.band;
import static org.qinglian.scoring.evaluation.Trial.item;
import static org.qinglian.scoring.evaluation.Trial.override;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.RoundingWord;
import org.qinglian.scoring.scheme.ScoreOverride;

class GradingTest {
    private static final Band[] BANDS = {
        band("excellent", "96"), band("good", "90"), band("fair", "60"), band("poor", null)
    };

    private static final ScoreOverride ZERO = override("zero", new Effect.Zero());
    private static final ScoreOverride AT_MOST_FAIR = override("fair", new Effect.Ceiling("fair"));
    private static final ScoreOverride AT_MOST_GOOD = override("good", new Effect.Ceiling("good"));
    private static final ScoreOverride POOR = override("poor", new Effect.ForcedGrade("poor"));
    private static final ScoreOverride EXCELLENT = override("excellent", new Effect.ForcedGrade("excellent"));

    @ParameterizedTest
    @CsvSource({
        "96, 96 excellent",
        "95.5, 95.5 good",
        "95.9999999, 95.9999999 good",
        "90, 90 good",
        "59.9, 59.9 poor",
        "-3, -3 poor"
    })
    void bands_of_whole_numbers_leave_no_half_point_without_a_grade(String score, String result) {
        assertThat(scored(score, Optional.empty()).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "95.5, half-up, 96 excellent",
        "95.49, half-up, 95 good",
        "-0.5, half-up, -1 poor",
        "95.99, down, 95 good",
        "95.01, up, 96 excellent"
    })
    void the_score_is_rounded_once_and_then_graded(String score, String word, String result) {
        assertThat(scored(score, Optional.of(new Rounding(0, word(word)))).result())
                .isEqualTo(result);
    }

    @Test
    void rounding_to_more_decimals_than_there_are_changes_nothing() {
        assertThat(scored("95.5", Optional.of(new Rounding(3, RoundingWord.UP))).result())
                .isEqualTo("95.5 good");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 97 excellent",
        "1, 0, 0, 0, 0, 0 poor",
        "0, 1, 0, 0, 0, 97 fair",
        "0, 1, 1, 0, 0, 97 fair",
        "0, 0, 1, 0, 0, 97 good",
        "0, 0, 0, 1, 0, 97 poor",
        "0, 0, 0, 1, 1, 97 poor",
        "1, 0, 0, 0, 1, 0 excellent",
        "0, 1, 0, 0, 1, 97 excellent",
        "1, 1, 1, 1, 1, 0 poor"
    })
    void zero_comes_before_bands_then_the_lowest_ceiling_then_the_lowest_forced_grade(
            String zero, String fair, String good, String poor, String excellent, String result) {
        assertThat(vetoed(zero, fair, good, poor, excellent, ZERO, AT_MOST_GOOD, AT_MOST_FAIR, EXCELLENT, POOR))
                .isEqualTo(result);
        assertThat(vetoed(zero, fair, good, poor, excellent, POOR, EXCELLENT, AT_MOST_FAIR, AT_MOST_GOOD, ZERO))
                .as("whatever their order")
                .isEqualTo(result);
    }

    @Test
    void a_ceiling_never_lifts() {
        assertThat(scored("10", Optional.empty())
                        .given("good", "1")
                        .with(AT_MOST_GOOD)
                        .result())
                .isEqualTo("10 poor");
    }

    @Test
    void what_cannot_be_told_sets_nothing_aside() {
        assertThat(scored("97", Optional.empty())
                        .given("zero", "missing")
                        .with(ZERO)
                        .result())
                .isEqualTo("97 excellent");
    }

    @Test
    void without_bands_there_is_no_grade_and_without_score_neither() {
        assertThat(Trial.of(item("a", "100").build()).given("a", "97").result()).isEqualTo("97");
        assertThat(scored("missing", Optional.empty())
                        .given("poor", "1")
                        .with(POOR)
                        .result())
                .isEqualTo("unrated");
    }

    @Test
    void a_bound_beyond_every_score_is_reached_by_none() {
        assertThat(Trial.of(item("a", "100").build())
                        .given("a", "97.0000000001")
                        .with(Optional.empty(), band("top", "1000000000"), band("rest", null))
                        .result())
                .isEqualTo("97.0000000001 rest");
    }

    private static Trial scored(String score, Optional<Rounding> rounding) {
        return Trial.of(item("a", "100").build()).given("a", score).with(rounding, BANDS);
    }

    private static String vetoed(
            String zero, String fair, String good, String poor, String excellent, ScoreOverride... overrides) {
        return scored("97", Optional.empty())
                .given("zero", zero)
                .given("fair", fair)
                .given("good", good)
                .given("poor", poor)
                .given("excellent", excellent)
                .with(overrides)
                .result();
    }

    private static RoundingWord word(String code) {
        for (RoundingWord word : RoundingWord.values()) {
            if (word.code().equals(code)) {
                return word;
            }
        }
        throw new IllegalArgumentException(code);
    }
}

package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.scoring.evaluation.Trial.band;
import static org.qinglian.scoring.evaluation.Trial.group;
import static org.qinglian.scoring.evaluation.Trial.item;
import static org.qinglian.scoring.evaluation.Trial.override;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Basis;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.ScoreOverride;

/** Every kind of override, and what comes before what. */
class OverrideTest {
    private static final Band[] STARS = {
        band("five", "90", "project"), band("four", "80"), band("three", "70"), band("two", null)
    };

    @ParameterizedTest
    @CsvSource({"92, 1, 92 five", "92, 0, 92 four", "92, missing, 92 four", "89.9, 1, 89.9 four", "69, 1, 69 two"})
    void a_band_with_an_extra_condition_is_missed_without_it(String score, String project, String result) {
        assertThat(starred(score, project).result()).isEqualTo(result);
    }

    @Test
    void a_ceiling_leads_to_the_next_band_whose_extra_condition_holds() {
        Trial trial = Trial.of(item("a", "100").build())
                .given("a", "92")
                .given("project", "0")
                .given("veto", "1")
                .with(Optional.empty(), band("five", "90"), band("four", "80", "project"), band("three", null))
                .with(override("veto", new Effect.Ceiling("four")));

        assertThat(trial.result()).isEqualTo("92 three");
    }

    @ParameterizedTest
    @CsvSource({
        // honour, ceiling, forced, unrated
        "0, 0, 0, 0, 72 three",
        "1, 0, 0, 0, 72 five",
        "1, 1, 0, 0, 72 four",
        "1, 0, 1, 0, 72 two",
        "1, 1, 1, 0, 72 two",
        "0, 0, 0, 1, 72",
        "1, 1, 1, 1, 72",
        "missing, 0, 0, 0, 72 three"
    })
    void direct_rating_lifts_but_never_beyond_a_veto(
            String honour, String ceiling, String forced, String unrated, String result) {
        ScoreOverride[] overrides = {
            override("honour", new Effect.Floor("five")),
            override("ceiling", new Effect.Ceiling("four")),
            override("forced", new Effect.ForcedGrade("two")),
            override("unrated", new Effect.Unrated())
        };
        ScoreOverride[] reversed = {overrides[3], overrides[2], overrides[1], overrides[0]};
        Trial trial = starred("72", "0")
                .given("honour", honour)
                .given("ceiling", ceiling)
                .given("forced", forced)
                .given("unrated", unrated);

        assertThat(trial.with(overrides).result()).isEqualTo(result);
        assertThat(trial.with(reversed).result()).as("whatever their order").isEqualTo(result);
    }

    @Test
    void of_several_direct_ratings_the_highest_counts_and_none_lowers() {
        Trial trial = starred("95", "1").given("one", "1").given("other", "1");
        ScoreOverride three = override("one", new Effect.Floor("three"));
        ScoreOverride four = override("other", new Effect.Floor("four"));

        assertThat(trial.with(three).result()).isEqualTo("95 five");
        assertThat(trial.given("a", "60").with(three, four).result()).isEqualTo("60 four");
        assertThat(trial.with(four, three).result()).isEqualTo("60 four");
    }

    @Test
    void direct_rating_gives_a_grade_where_the_score_gives_none() {
        Trial trial = Trial.of(item("a", "100").build())
                .given("a", "5")
                .given("honour", "1")
                .with(Optional.empty(), band("good", "90"), band("fair", "60"))
                .with(override("honour", new Effect.Floor("fair")));

        assertThat(trial.result()).isEqualTo("5 fair");
    }

    @ParameterizedTest
    @CsvSource({
        "95, 0, recognised",
        "90, 0, recognised",
        "89.9, 0, not-recognised",
        "95, 1, not-recognised",
        "95, missing, undecided",
        "89.9, missing, not-recognised"
    })
    void a_negative_event_withholds_recognition_and_keeps_the_grade(String score, String event, String recognition) {
        RowTrace trace = Trial.of(item("a", "105").build())
                .given("a", score)
                .given("event", event)
                .with(Outcome.builder()
                        .addBands(band("met", "90"), band("unmet", null))
                        .recognisedFrom("met")
                        .build())
                .with(override("event", new Effect.NotRecognised()))
                .trace();

        assertThat(trace.recognition()).map(Recognition::code).contains(recognition);
        assertThat(trace.grade()).map(Band::grade).contains(score.startsWith("8") ? "unmet" : "met");
    }

    @Test
    void a_bar_from_awards_touches_neither_score_nor_grade() {
        Trial trial = starred("92", "1").given("petition", "1").with(override("petition", new Effect.NoAward()));

        assertThat(trial.result()).isEqualTo("92 five");
        assertThat(trial.trace().scheme().outcome().recognisedFrom()).isEmpty();
        assertThat(trial.trace().recognition())
                .as("a scheme that recognises nobody")
                .isEmpty();
    }

    @Test
    void a_survey_fails_whom_more_than_half_are_dissatisfied_with_whatever_the_score() {
        Trial trial = Trial.of(item("a", "100").build())
                .given("a", "88")
                .given("dissatisfied", "50.01")
                .with(Optional.empty(), band("passed", "70"), band("failed", null))
                .with(new ScoreOverride(
                        "survey",
                        RandomCase.text("survey"),
                        Condition.builder()
                                .measure("dissatisfied")
                                .above(new BigDecimal("50"))
                                .build(),
                        new Effect.ForcedGrade("failed"),
                        Basis.of("acceptance")));

        assertThat(trial.result()).isEqualTo("88 failed");
        assertThat(trial.given("dissatisfied", "50").result()).isEqualTo("88 passed");
    }

    @ParameterizedTest
    @CsvSource({"80, 85, gated", "80.01, 85.01, scored", "79.99, 79.99, gated"})
    void a_bonus_stage_opens_above_a_base_and_not_at_it(String base, String ignored, String state) {
        Trial trial = Trial.of(group(
                                Combine.SUM,
                                item("base", "100").build(),
                                group(Combine.SUM, item("more", "20").build())
                                        .id("bonus")
                                        .gate(Gate.above("base", new BigDecimal("80")))
                                        .build())
                        .build())
                .given("base", base)
                .given("more", "5");

        assertThat(trial.state("bonus").code()).isEqualTo(state);
        assertThat(trial.result()).isEqualTo(state.equals("scored") ? ignored : base);
    }

    private static Trial starred(String score, String project) {
        return Trial.of(item("a", "100").build())
                .given("a", score)
                .given("project", project)
                .with(Optional.empty(), STARS);
    }
}

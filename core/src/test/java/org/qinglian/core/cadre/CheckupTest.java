package org.qinglian.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;

class CheckupTest {
    /** 五看二十四问, Danyang 2018. */
    @Test
    void twenty_four_questions_are_5_4_5_5_and_5() {
        CheckupSchemeBuilder scheme =
                CadreSamples.checkupScheme("danyang").indicators(List.of()).points(Optional.empty());
        int[] questions = {5, 4, 5, 5, 5};
        for (int dimension = 0; dimension < questions.length; dimension++) {
            for (int i = 0; i < questions[dimension]; i++) {
                scheme.addIndicators(new CheckupIndicator(
                        "q-" + dimension + "-" + i,
                        LocalizedText.of("一问", "A question"),
                        CheckupDimension.FIVE.get(dimension),
                        IndicatorPolarity.POSITIVE,
                        BigDecimal.ONE));
            }
        }
        CheckupScheme built = scheme.build();

        assertThat(built.questions().values()).containsExactly(5, 4, 5, 5, 5);
        assertThat(built.indicators()).hasSize(24);
        assertThat(CheckupResult.of(built, CadreSamples.checkup("ck").build())).isEmpty();
    }

    /** Jiangbei 2022: 15 positive and 15 reverse indicators, 50 + 50 points, 80 to be excellent. */
    @Test
    void fifty_and_fifty_points_are_earned_and_taken_away() {
        CheckupScheme scheme = CadreSamples.checkupScheme("jiangbei").build();

        assertThat(scheme.indicators()).hasSize(30);
        assertThat(scheme.weights(IndicatorPolarity.POSITIVE)).isEqualByComparingTo("50");
        assertThat(scheme.weights(IndicatorPolarity.REVERSE)).isEqualByComparingTo("50");
        assertThat(scheme.points().orElseThrow().excellentFrom()).isEqualByComparingTo("80");
        assertThat(result(scheme))
                .contains(new CheckupResult(BigDecimal.valueOf(50), BigDecimal.valueOf(50), List.of()));
        assertThat(result(scheme, "p-11", "r-1"))
                .contains(new CheckupResult(BigDecimal.valueOf(46), BigDecimal.valueOf(47), List.of("r-1")));
        assertThat(result(scheme, "p-11", "r-1").orElseThrow().total()).isEqualByComparingTo("93");
    }

    @Test
    void reverse_indicators_never_take_more_than_there_is_and_positive_ones_earn_no_more() {
        CheckupScheme scheme = CadreSamples.checkupScheme("small")
                .points(new CheckupPoints(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN))
                .build();

        assertThat(result(scheme, "r-1")).contains(new CheckupResult(BigDecimal.TEN, BigDecimal.ZERO, List.of("r-1")));
    }

    @Test
    void a_check_up_with_a_question_left_open_has_no_result() {
        CheckupScheme scheme = CadreSamples.checkupScheme("s").build();
        Checkup checkup = CadreSamples.checkup("ck").build();

        assertThat(CheckupResult.of(
                        scheme, checkup.withAnswers(checkup.answers().subList(0, 29))))
                .isEmpty();
    }

    /** Danyang 2018: 294 managed and 116 reserve cadres, two populations. */
    @Test
    void coverage_is_294_of_294_and_116_of_116() {
        CheckupRound round = round(294, 116);
        List<Checkup> checkups = new ArrayList<>();
        Stream.concat(round.managed().stream(), round.reserve().stream())
                .forEach(cadre -> checkups.add(CadreSamples.checkup("ck-" + cadre)
                        .round(round.id())
                        .subject(cadre)
                        .build()));

        assertThat(CheckupCoverage.of(round, checkups, LocalDate.of(2025, 12, 5)))
                .isEqualTo(new CheckupCoverage(new Share(294, 294), new Share(116, 116), List.of()));
        assertThat(CheckupCoverage.of(round, checkups, LocalDate.of(2025, 12, 4))
                        .managed())
                .isEqualTo(new Share(0, 294));
        assertThat(CheckupCoverage.of(round, checkups.subList(1, 410), LocalDate.of(2025, 12, 5)))
                .isEqualTo(new CheckupCoverage(new Share(293, 294), new Share(116, 116), List.of(Ref.of("c-0"))));
    }

    @Test
    void a_check_up_of_another_round_covers_nobody() {
        CheckupRound round = round(1, 0);

        assertThat(CheckupCoverage.of(
                        round,
                        List.of(CadreSamples.checkup("ck")
                                .subject(Ref.of("c-0"))
                                .build()),
                        LocalDate.of(2026, 1, 1)))
                .isEqualTo(new CheckupCoverage(new Share(0, 1), new Share(0, 0), List.of(Ref.of("c-0"))));
    }

    @Test
    void the_profile_tells_hits_by_indicator_and_answers_in_order_by_dimension() {
        CheckupScheme scheme = CadreSamples.checkupScheme("s").build();
        CheckupProfile profile = CheckupProfile.of(
                scheme,
                List.of(
                        CadreSamples.checkup("ck-1")
                                .answers(CadreSamples.answers("p-1", "r-1"))
                                .build(),
                        CadreSamples.checkup("ck-2")
                                .answers(CadreSamples.answers("r-1"))
                                .build()));

        assertThat(profile.hits())
                .containsEntry("p-1", new Share(1, 2))
                .containsEntry("p-2", new Share(2, 2))
                .containsEntry("r-1", new Share(2, 2))
                .containsEntry("r-2", new Share(0, 2));
        assertThat(profile.dimensions())
                .containsEntry(CheckupDimension.LOYALTY, new Share(9, 12))
                .containsEntry(CheckupDimension.CAPABILITY, new Share(12, 12));
    }

    @Test
    void no_gate_is_passed_without_its_score_and_none_is_left_out() {
        Checkup checkup = CadreSamples.checkup("ck").build();
        Checkup unscored = checkup.withScores(checkup.scores().subList(0, 1))
                .withHistory(checkup.history().subList(0, 2));

        assertThat(CheckupLifecycle.guarded()
                        .refusals(unscored, Step.of(CheckupState.LEADER_RATED, LocalDate.of(2025, 11, 3))))
                .extracting(Refusal::guard)
                .containsExactly("cadre.guard.gate-scored");
        assertThat(CheckupLifecycle.guarded()
                        .refusals(unscored, Step.of(CheckupState.MASS_REVIEWED, LocalDate.of(2025, 11, 3))))
                .hasSize(1);
        assertThat(CheckupLifecycle.guarded().review(checkup)).isEmpty();
        assertThat(CheckupLifecycle.guarded().following(CheckupState.REPORTED))
                .containsExactly(CheckupState.RECTIFYING, CheckupState.ARCHIVED);
    }

    private static Optional<CheckupResult> result(CheckupScheme scheme, String... amiss) {
        return CheckupResult.of(
                scheme,
                CadreSamples.checkup("ck").answers(CadreSamples.answers(amiss)).build());
    }

    private static CheckupRound round(int managed, int reserve) {
        CheckupRoundBuilder round = CadreSamples.round("ro").managed(List.of()).reserve(List.of());
        for (int i = 0; i < managed + reserve; i++) {
            if (i < managed) {
                round.addManaged(Ref.of("c-" + i));
            } else {
                round.addReserve(Ref.of("c-" + i));
            }
        }
        return round.build();
    }
}

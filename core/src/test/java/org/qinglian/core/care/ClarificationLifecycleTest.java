package org.qinglian.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

class ClarificationLifecycleTest {
    private static final Clarification WHOLE = CareSamples.clarification("c").build();
    private final Lifecycle<Clarification, ClarificationState> lifecycle =
            ClarificationLifecycle.guarded(CareNorms.standard().stepOf(WHOLE));

    @Test
    void whole_samples_are_in_order() {
        assertThat(lifecycle.review(WHOLE)).isEmpty();
        assertThat(lifecycle.review(CareSamples.declinedClarification("c").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,       false",
        "PROVEN,        false",
        "PARTLY_PROVEN, true",
        "FALSE,         true",
        "UNPROVEN,      false"
    })
    void only_what_proved_false_at_least_in_part_is_proposed(ReportConclusion conclusion, boolean allowed) {
        Clarification assessed = until(1).withReport(WHOLE.report().withConclusion(conclusion));

        assertThat(lifecycle
                        .refusals(assessed, step(ClarificationState.PROPOSED, 10))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void a_proposal_names_the_points_and_the_situation() {
        Clarification bare = until(1).withFalsePoints().withSituation(Optional.empty());

        assertThat(lifecycle.refusals(bare, step(ClarificationState.PROPOSED, 10)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.false-points-named", "care.guard.situation-named");
    }

    @Test
    void consent_counts_from_the_day_on_which_it_was_given() {
        Clarification proposed = until(2);

        assertThat(lifecycle.refusals(proposed, step(ClarificationState.CONSENTED, 12)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.consent-given");
        assertThat(lifecycle.refusals(proposed, step(ClarificationState.CONSENTED, 13)))
                .isEmpty();
        assertThat(lifecycle.refusals(
                        proposed.withConsent(new Consent(false, LocalDate.of(2026, 4, 13))),
                        step(ClarificationState.CONSENTED, 13)))
                .hasSize(1);
    }

    @Test
    void performance_is_written_too_in_the_scope_of_the_harm_and_by_who_verified() {
        Clarification approved = until(4).withWays(ClarificationWay.NOTICE).withScope(ClarificationScope.PUBLIC);

        assertThat(lifecycle.refusals(approved, step(ClarificationState.PERFORMED, 17)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.written-too", "care.guard.scope-of-harm", "care.guard.by-verifier");
    }

    @Test
    void a_body_approves() {
        assertThat(lifecycle.refusals(until(3), step(ClarificationState.APPROVED, 15)))
                .extracting(refusal -> refusal.message().en())
                .containsExactly("Step 4 goes to approved; expected that it is taken by a named body.");
    }

    @Test
    void ends_without_clarification_for_a_named_reason_and_not_once_it_is_approved() {
        Step<ClarificationState> declined = step(ClarificationState.DECLINED, 20);
        Clarification proposed = until(2).withBar(ClarificationBar.CONSENT_REFUSED);

        assertThat(lifecycle.refusals(proposed, declined)).isEmpty();
        assertThat(lifecycle.refusals(until(2), declined))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.bar-named");
        assertThat(lifecycle.refusals(until(4), declined)).hasSize(1);
    }

    @Test
    void a_step_takes_five_working_days_or_ten_across_departments() {
        Clarification across =
                WHOLE.withDepartments(Actor.organization("o-discipline"), Actor.organization("o-county"));

        assertThat(CareNorms.standard().stepOf(WHOLE)).isEqualTo(TimeLimit.workingDays(5));
        assertThat(CareNorms.standard().stepOf(across)).isEqualTo(TimeLimit.workingDays(10));
        assertThat(lifecycle.limits())
                .allSatisfy(limit -> assertThat(limit.within()).isEqualTo(TimeLimit.workingDays(5)))
                .extracting(limit -> List.of(limit.since(), limit.reach()))
                .containsExactly(
                        List.of(ClarificationState.ASSESSED, ClarificationState.PROPOSED),
                        List.of(ClarificationState.PROPOSED, ClarificationState.CONSENTED),
                        List.of(ClarificationState.CONSENTED, ClarificationState.APPROVED),
                        List.of(ClarificationState.APPROVED, ClarificationState.PERFORMED));
    }

    private static Step<ClarificationState> step(ClarificationState state, int day) {
        return Step.of(state, LocalDate.of(2026, 4, day));
    }

    private static Clarification until(int steps) {
        return WHOLE.withHistory(WHOLE.history().subList(0, steps));
    }
}

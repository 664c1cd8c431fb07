package org.qinglian.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.StageLimit;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.lifecycle.StepRefusedException;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

class ToleranceLifecycleTest {
    private static final People PEOPLE = People.of(OrganizationSamples.register());
    private static final Actor COUNTY = Actor.organization("o-county");
    private static final Step<ToleranceState> RECOGNISED =
            Step.of(ToleranceState.RECOGNISED, LocalDate.of(2026, 3, 20)).by(COUNTY);

    private static final ToleranceApplication VERIFYING =
            until(CareSamples.tolerance("t").build(), 3);

    @Test
    void recognises_an_error_that_meets_everything() {
        assertThat(lifecycle().advance(VERIFYING, RECOGNISED)).hasSize(4).endsWith(RECOGNISED);
    }

    @Test
    void names_every_guard_that_fails_at_once() {
        ToleranceApplication bare = VERIFYING
                .withConditions()
                .withDistinctions()
                .withExclusions(ToleranceExclusion.of("repeat-offender"))
                .withCorrection(Optional.empty())
                .withOutcome(ToleranceOutcome.REJECT);

        assertThat(lifecycle().refusals(bare, Step.of(ToleranceState.RECOGNISED, LocalDate.of(2026, 3, 20))))
                .extracting(Refusal::guard)
                .containsExactly(
                        "care.guard.conditions-met",
                        "care.guard.error-no-violation",
                        "care.guard.no-exclusion",
                        "care.guard.correction-ordered",
                        "care.guard.outcome-tolerant",
                        "care.guard.decided-by-body");
        assertThatThrownBy(() -> lifecycle().advance(VERIFYING.withCorrection(Optional.empty()), RECOGNISED))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("Step 4 goes to recognised; expected that a correction is ordered.");
    }

    @Test
    void refuses_a_person_as_the_one_who_decides() {
        assertThat(lifecycle().refusals(VERIFYING, RECOGNISED.by(Actor.cadre("c-01"))))
                .extracting(refusal -> refusal.message().zh())
                .containsExactly("第 4 步转为“认定容错”；条件：由组织或者单位作出。");
    }

    @Test
    void refuses_the_same_error_of_the_same_person_whichever_record_names_it() {
        ToleranceApplication earlier =
                CareSamples.tolerance("earlier").subject(Actor.cadre("c-02")).build();
        ToleranceApplication again = VERIFYING.withSubject(Actor.member("m-01"));

        assertThat(lifecycle(earlier).refusals(again, RECOGNISED))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.not-repeated");
        assertThat(lifecycle(earlier).refusals(again.withError("another"), RECOGNISED))
                .isEmpty();
        assertThat(lifecycle(earlier).refusals(again.withSubject(Actor.cadre("c-03")), RECOGNISED))
                .isEmpty();
    }

    @Test
    void what_was_rejected_before_may_be_tolerated_once_it_is_examined_again() {
        ToleranceApplication rejected = CareSamples.rejectedTolerance("earlier").build();
        ToleranceApplication again = VERIFYING.withSubject(rejected.subject()).withError(rejected.error());

        assertThat(lifecycle(rejected).refusals(again, RECOGNISED)).isEmpty();
    }

    @Test
    void is_not_accepted_outside_a_proceeding() {
        ToleranceApplication applied =
                until(CareSamples.tolerance("t").proceeding(Optional.empty()).build(), 1);

        assertThat(lifecycle().refusals(applied, Step.of(ToleranceState.ACCEPTED, LocalDate.of(2026, 3, 4))))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.proceeding-named");
    }

    @Test
    void what_is_recognised_is_corrected_and_what_is_rejected_is_not() {
        ToleranceApplication recognised = until(CareSamples.tolerance("t").build(), 5);
        ToleranceApplication rejected = until(CareSamples.rejectedTolerance("t").build(), 5);
        LocalDate day = LocalDate.of(2026, 4, 1);

        assertThat(lifecycle().refusals(recognised, Step.of(ToleranceState.CLOSED, day)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.was-rejected");
        assertThat(lifecycle().refusals(rejected, Step.of(ToleranceState.CORRECTING, day)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.was-recognised");
        assertThat(lifecycle().refusals(recognised, Step.of(ToleranceState.CORRECTING, day)))
                .isEmpty();
        assertThat(lifecycle().refusals(rejected, Step.of(ToleranceState.CLOSED, day)))
                .isEmpty();
    }

    @Test
    void whole_samples_are_in_order_and_the_order_alone_asks_for_no_substance() {
        assertThat(lifecycle().review(CareSamples.tolerance("t").build())).isEmpty();
        assertThat(lifecycle().review(CareSamples.rejectedTolerance("t").build()))
                .isEmpty();
        assertThat(ToleranceLifecycle.order(CareNorms.standard())
                        .review(CareSamples.tolerance("t")
                                .conditions(List.of())
                                .correction(Optional.empty())
                                .build()))
                .isEmpty();
    }

    @Test
    void has_no_limit_unless_the_norms_have_one() {
        StageLimit<ToleranceState> limit = new StageLimit<>(
                ToleranceState.ACCEPTED,
                ToleranceState.VERIFYING,
                TimeLimit.workingDays(5),
                List.of(ToleranceState.CLOSED),
                Optional.of(CareBasis.SAME_PROCEEDING));

        assertThat(lifecycle().limits()).isEmpty();
        assertThat(ToleranceLifecycle.order(CareNorms.standard().withToleranceLimits(limit))
                        .limits())
                .containsExactly(limit);
    }

    private static Lifecycle<ToleranceApplication, ToleranceState> lifecycle(ToleranceApplication... tolerated) {
        return ToleranceLifecycle.guarded(CareNorms.standard(), ToleratedErrors.of(List.of(tolerated), PEOPLE));
    }

    private static ToleranceApplication until(ToleranceApplication application, int steps) {
        return application.withHistory(application.history().subList(0, steps));
    }
}

package org.qinglian.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.accountability.AccountabilityState.ANNOUNCED;
import static org.qinglian.core.accountability.AccountabilityState.CLUE;
import static org.qinglian.core.accountability.AccountabilityState.DECIDED;
import static org.qinglian.core.accountability.AccountabilityState.EXECUTED;
import static org.qinglian.core.accountability.AccountabilityState.EXEMPTED;
import static org.qinglian.core.accountability.AccountabilityState.FACTS_MET;
import static org.qinglian.core.accountability.AccountabilityState.FILED;
import static org.qinglian.core.accountability.AccountabilityState.INITIATION_APPROVED;
import static org.qinglian.core.accountability.AccountabilityState.INQUIRY;
import static org.qinglian.core.accountability.AccountabilityState.PROPOSED;
import static org.qinglian.core.accountability.AccountabilityState.SELF_EXAMINED;
import static org.qinglian.core.accountability.AccountabilityState.SKIPPED_UNDER_REVIEW;
import static org.qinglian.core.accountability.AccountabilityState.TERMINATED;
import static org.qinglian.core.fixture.AccountabilitySamples.exemption;
import static org.qinglian.core.fixture.AccountabilitySamples.handlingCase;
import static org.qinglian.core.fixture.AccountabilitySamples.leaderCase;
import static org.qinglian.core.fixture.AccountabilitySamples.organizationCase;
import static org.qinglian.core.fixture.AccountabilitySamples.proposed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.lifecycle.StepRefusedException;
import org.qinglian.core.organization.Actor;

class AccountabilityProcedureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Lifecycle<AccountabilityCase, AccountabilityState> PROCEDURE =
            AccountabilityProcedure.of(AccountabilityNorms.standard());

    @Test
    void goes_from_the_clue_to_the_file() {
        AccountabilityCase filed = organizationCase("k-1").build();

        assertThat(PROCEDURE.review(filed)).isEmpty();
        assertThat(filed.state()).contains(FILED);
        assertThat(filed.stateOn(DAY.minusDays(1))).contains(PROPOSED);
        assertThat(filed.stateOn(DAY)).contains(DECIDED);
        assertThat(filed.decidedOn()).contains(DAY);
    }

    @Test
    void follows_each_state_by_these_and_no_others() {
        assertThat(PROCEDURE.starts()).containsExactly(CLUE);
        assertThat(PROCEDURE.following(CLUE)).containsExactly(INITIATION_APPROVED, SKIPPED_UNDER_REVIEW, TERMINATED);
        assertThat(PROCEDURE.following(INQUIRY)).containsExactly(FACTS_MET, EXEMPTED, TERMINATED);
        assertThat(PROCEDURE.following(PROPOSED)).containsExactly(DECIDED, EXEMPTED, TERMINATED);
        assertThat(PROCEDURE.following(SKIPPED_UNDER_REVIEW)).containsExactly(PROPOSED, TERMINATED);
        assertThat(PROCEDURE.following(DECIDED)).containsExactly(ANNOUNCED);
        assertThat(PROCEDURE.following(ANNOUNCED)).containsExactly(EXECUTED);
        assertThat(PROCEDURE.following(EXECUTED)).containsExactly(SELF_EXAMINED);
        assertThat(PROCEDURE.following(TERMINATED)).containsExactly(FILED, INITIATION_APPROVED);
        assertThat(PROCEDURE.following(FILED)).isEmpty();
    }

    @Test
    void the_order_alone_has_the_same_transitions_without_guards() {
        assertThat(AccountabilityProcedure.order().transitions())
                .hasSameSizeAs(PROCEDURE.transitions())
                .allSatisfy(transition -> assertThat(transition.guards()).isEmpty());
    }

    @Test
    void a_decision_without_anything_is_refused_with_every_reason() {
        AccountabilityCase bare = at(leaderCase("k-1"), DAY)
                .withMeasures(List.of())
                .withDecision(Optional.empty())
                .withTolerance(Optional.empty());

        assertThatThrownBy(() -> PROCEDURE.advance(bare, Step.of(DECIDED, DAY)))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("""
                        Step 6 goes to decided; expected that tolerance was considered by then.
                        Step 6 goes to decided; expected that it has measures and each is legal for its object.
                        Step 6 goes to decided; expected that a body is on record that may decide these measures.""");
    }

    @Test
    void tolerance_may_be_considered_on_the_day_of_the_decision_and_not_after() {
        AccountabilityCase open = at(leaderCase("k-1"), DAY);

        assertThat(decide(open.withTolerance(ToleranceConsidered.none(DAY.minusDays(1), "无"))))
                .isEmpty();
        assertThat(decide(open.withTolerance(ToleranceConsidered.none(DAY, "无"))))
                .isEmpty();
        assertThat(decide(open.withTolerance(ToleranceConsidered.none(DAY.plusDays(1), "无"))))
                .containsExactly("accountability.guard.tolerance-considered");
        assertThat(decide(open.withTolerance(ToleranceConsidered.none(DAY, " "))))
                .containsExactly("accountability.guard.tolerance-considered");
    }

    @Test
    void a_measure_that_is_not_for_the_object_is_refused() {
        assertThat(decide(at(leaderCase("k-1"), DAY).withMeasures(Measure.of(MeasureKind.EXAMINATION))))
                .contains("accountability.guard.measures-legal");
        assertThat(decide(at(organizationCase("k-1"), DAY).withMeasures(Measure.of(MeasureKind.ADMONITION))))
                .contains("accountability.guard.measures-legal");
        assertThat(decide(at(leaderCase("k-1"), DAY).withObject(Actor.institution("i-yunshan"))))
                .containsExactly("accountability.guard.measures-legal", "accountability.guard.decider-competent");
    }

    @Test
    void a_commission_may_not_decide_an_organisational_handling_itself() {
        AccountabilityCase handling = at(leaderCase("k-1"), DAY).withMeasures(Measure.handling(HandlingKind.REMOVAL));
        AccountabilityDecision byCommittee = AccountabilityDecision.builder()
                .decidedBy(Authority.committee("o-county"))
                .build();

        assertThat(decide(handling)).containsExactly("accountability.guard.decider-competent");
        assertThat(decide(handling.withDecision(byCommittee))).isEmpty();
    }

    @Test
    void nothing_can_be_decided_before_the_first_edition() {
        LocalDate before = LocalDate.of(2009, 6, 29);
        AccountabilityCase early = at(leaderCase("k-1"), before).withTolerance(ToleranceConsidered.none(before, "无"));

        assertThat(PROCEDURE.refusals(early, Step.of(DECIDED, before)).stream().map(Refusal::guard))
                .containsExactly("accountability.guard.measures-legal", "accountability.guard.decider-competent");
    }

    @Test
    void an_inquiry_needs_an_approved_initiation_and_no_filed_review_by_that_day() {
        AccountabilityCase clue = leaderCase("k-1")
                .history(List.of(Step.of(CLUE, DAY.minusDays(5))))
                .build();
        Step<AccountabilityState> initiation = Step.of(INITIATION_APPROVED, DAY);

        assertThat(PROCEDURE.refusals(clue, initiation)).isEmpty();
        assertThat(guards(clue.withInitiation(Optional.empty()), initiation))
                .containsExactly("accountability.guard.initiation-approved");
        assertThat(guards(clue.withFiledReview(new FiledReview("立〔2026〕1号", DAY)), initiation))
                .containsExactly("accountability.guard.not-under-review");
        assertThat(guards(clue.withFiledReview(new FiledReview("立〔2026〕1号", DAY.plusDays(1))), initiation))
                .isEmpty();
    }

    @Test
    void the_inquiry_is_left_out_for_a_filed_review_only() {
        AccountabilityCase clue = leaderCase("k-1")
                .history(List.of(Step.of(CLUE, DAY.minusDays(5))))
                .build();
        Step<AccountabilityState> skipped = Step.of(SKIPPED_UNDER_REVIEW, DAY);

        assertThat(guards(clue, skipped)).containsExactly("accountability.guard.under-review");
        assertThat(guards(clue.withFiledReview(new FiledReview("立〔2026〕1号", DAY)), skipped))
                .isEmpty();
    }

    @Test
    void an_exemption_needs_grounds_evidence_and_an_approver() {
        AccountabilityCase open = at(leaderCase("k-1"), DAY);
        Step<AccountabilityState> exempted = Step.of(EXEMPTED, DAY);

        assertThat(guards(open, exempted)).containsExactly("accountability.guard.exemption-supported");
        assertThat(guards(open.withExemption(exemption().evidence(List.of()).build()), exempted))
                .containsExactly("accountability.guard.exemption-supported");
        assertThat(guards(open.withExemption(exemption().build()), exempted)).isEmpty();
    }

    @Test
    void a_sanction_is_executed_only_with_its_decision() {
        AccountabilityCase announced = handlingCase("k-1")
                .measures(List.of(Measure.of(MeasureKind.DISCIPLINARY_SANCTION)))
                .build();
        List<Step<AccountabilityState>> steps = announced.history().subList(0, 7);
        AccountabilityCase open = announced.withHistory(steps);

        assertThat(open.state()).contains(ANNOUNCED);
        assertThat(guards(open, Step.of(EXECUTED, DAY))).containsExactly("accountability.guard.sanction-decided");
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void a_case_is_closed_for_any_reason_but_that_the_person_left(ClosureReason reason) {
        AccountabilityCase open = at(leaderCase("k-1"), DAY).withClosure(Closure.of(reason));

        assertThat(guards(open, Step.of(TERMINATED, DAY)).isEmpty()).isEqualTo(!reason.isThatPersonLeft());
    }

    @Test
    void a_case_is_not_closed_without_a_reason() {
        assertThat(guards(at(leaderCase("k-1"), DAY), Step.of(TERMINATED, DAY)))
                .containsExactly("accountability.guard.closed-lawfully");
    }

    /** The case with its steps up to the proposal of a decision of {@code day}. */
    private static AccountabilityCase at(AccountabilityCaseBuilder builder, LocalDate day) {
        return builder.history(new ArrayList<>(proposed(day))).build();
    }

    private static List<String> decide(AccountabilityCase open) {
        return guards(open, Step.of(DECIDED, DAY));
    }

    private static List<String> guards(AccountabilityCase open, Step<AccountabilityState> next) {
        return PROCEDURE.refusals(open, next).stream().map(Refusal::guard).toList();
    }
}

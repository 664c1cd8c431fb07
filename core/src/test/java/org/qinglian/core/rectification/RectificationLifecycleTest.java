package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Share;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

class RectificationLifecycleTest {
    private final RectificationNorms norms = RectificationNorms.standard();

    @Test
    void a_sample_meeting_and_sample_problems_are_in_order_under_all_guards() {
        RectificationRegister register = RectificationSamples.register();

        assertThat(register.lifeMeetings())
                .allSatisfy(meeting -> assertThat(
                                LifeMeetingLifecycle.guarded(norms).review(meeting))
                        .isEmpty());
        assertThat(register.problems())
                .allSatisfy(
                        problem -> assertThat(ProblemLifecycle.guarded(norms).review(problem))
                                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"6, 9, true", "5, 9, false", "7, 10, true", "6, 10, false", "0, 0, true"})
    void two_thirds_are_counted_in_whole_persons(int attended, int expected, boolean quorate) {
        assertThat(norms.isQuorate(attended, expected)).isEqualTo(quorate);
    }

    @Test
    void a_place_may_ask_for_nine_of_ten() {
        RectificationNorms strict = norms.withQuorum(new Share(90, 100));

        assertThat(strict.isQuorate(9, 10)).isTrue();
        assertThat(strict.isQuorate(8, 9)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 7, true", "3, 7, false", "3, 9, true", "4, 9, false"})
    void a_third_at_most_is_excellent(int excellent, int members, boolean modest) {
        assertThat(norms.isModest(RectificationSamples.appraisal()
                        .excellent(excellent)
                        .members(members)
                        .build()))
                .isEqualTo(modest);
    }

    @Test
    void a_meeting_is_not_held_without_quorum_or_in_a_hurry() {
        LifeMeeting ready = RectificationSamples.meeting("m").attended(5).build();
        List<Step<LifeMeetingState>> before = ready.history().subList(0, 5);
        Step<LifeMeetingState> hurried = Step.of(LifeMeetingState.HELD, LocalDate.of(2025, 12, 14));

        assertThat(LifeMeetingLifecycle.guarded(norms).refusals(ready.withHistory(before), hurried))
                .extracting(Refusal::guard)
                .containsExactly("rectification.guard.quorum", "rectification.guard.theme-in-time");
    }

    @Test
    void the_principal_speaks_first_where_the_place_asks_for_it() {
        LifeMeeting silent =
                RectificationSamples.meeting("m").principalFirst(false).build();

        assertThat(LifeMeetingLifecycle.guarded(norms).review(silent)).isEmpty();
        assertThat(LifeMeetingLifecycle.guarded(norms.withPrincipalFirst(true)).review(silent))
                .extracting(Refusal::guard)
                .containsExactly("rectification.guard.principal-first");
    }

    @Test
    void a_problem_is_closed_only_if_every_guard_holds() {
        ProblemItem bare = RectificationSamples.problem("p")
                .evidence(List.of())
                .verifiedBy(Actor.cadre("c-02"))
                .satisfaction(new SatisfactionVote(10, 5, 5, 0))
                .cases(List.of(Matter.opened("1号", LocalDate.of(2025, 10, 9))))
                .build();

        assertThat(ProblemLifecycle.guarded(norms).review(bare))
                .extracting(Refusal::guard)
                .containsExactly(
                        "rectification.guard.evidence",
                        "rectification.guard.other-verifier",
                        "rectification.guard.satisfied",
                        "rectification.guard.no-open-case");
    }

    @Test
    void a_problem_is_extended_only_with_an_extension_on_record() {
        ProblemItem open = RectificationSamples.openProblem("p").build();
        Step<ProblemState> extended = Step.of(ProblemState.EXTENDED, LocalDate.of(2026, 8, 1));

        assertThat(ProblemLifecycle.guarded(norms).refusals(open, extended))
                .extracting(Refusal::guard)
                .containsExactly("rectification.guard.extension");
        assertThat(ProblemLifecycle.guarded(norms)
                        .refusals(
                                open.withExtensions(RectificationSamples.extension(
                                        LocalDate.of(2026, 8, 1), LocalDate.of(2026, 10, 31))),
                                extended))
                .isEmpty();
    }

    @Test
    void basically_done_goes_on_and_may_be_submitted_again() {
        assertThat(ProblemLifecycle.order().following(ProblemState.BASICALLY_DONE))
                .containsExactly(ProblemState.SUBMITTED, ProblemState.REOPENED);
    }
}

package org.qinglian.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.accountability.AccountabilityState.CLUE;
import static org.qinglian.core.accountability.AccountabilityState.EXEMPTED;
import static org.qinglian.core.accountability.AccountabilityState.FILED;
import static org.qinglian.core.accountability.AccountabilityState.INITIATION_APPROVED;
import static org.qinglian.core.accountability.AccountabilityState.TERMINATED;
import static org.qinglian.core.fixture.AccountabilitySamples.leaderCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

class AccountabilityCaseTest {
    private static final AccountabilityNorms NORMS = AccountabilityNorms.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @CsvSource({"2026-03-15, true", "2026-03-16, false", "2026-03-17, false"})
    void its_object_can_be_pursued_until_it_is_decided(LocalDate day, boolean pursuable) {
        assertThat(leaderCase("k-1").build().isPursuable(NORMS, day)).isEqualTo(pursuable);
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void leaving_the_post_leaves_its_object_pursuable_and_nothing_else_does(ClosureReason reason) {
        assertThat(closed(reason, DAY).isPursuable(NORMS, DAY.plusYears(20))).isEqualTo(reason.isThatPersonLeft());
    }

    @Test
    void transfer_promotion_retirement_and_resignation_are_leaving_the_post() {
        assertThat(ClosureReason.values())
                .filteredOn(ClosureReason::isThatPersonLeft)
                .containsExactly(
                        ClosureReason.TRANSFERRED,
                        ClosureReason.PROMOTED,
                        ClosureReason.RETIRED,
                        ClosureReason.RESIGNED);
    }

    @Test
    void accountability_was_not_lifelong_before_2016_07_08() {
        AccountabilityCase retired = closed(ClosureReason.RETIRED, LocalDate.of(2015, 3, 1));

        assertThat(retired.isPursuable(NORMS, LocalDate.of(2016, 7, 7))).isFalse();
        assertThat(retired.isPursuable(NORMS, LocalDate.of(2016, 7, 8))).isTrue();
    }

    @Test
    void an_exempted_object_is_not_pursued_again() {
        AccountabilityCase exempted = leaderCase("k-1")
                .history(List.of(Step.of(CLUE, DAY.minusDays(9)), Step.of(EXEMPTED, DAY)))
                .build();

        assertThat(exempted.isPursuable(NORMS, DAY.minusDays(1))).isTrue();
        assertThat(exempted.isPursuable(NORMS, DAY)).isFalse();
    }

    @Test
    void a_case_that_was_taken_up_again_no_longer_stands_terminated() {
        AccountabilityCase closed = closed(ClosureReason.UNFOUNDED, DAY);
        AccountabilityCase filed = closed.withHistory(
                Step.of(CLUE, DAY.minusDays(9)), Step.of(TERMINATED, DAY), Step.of(FILED, DAY.plusDays(1)));
        AccountabilityCase again = closed.withHistory(
                Step.of(CLUE, DAY.minusDays(9)),
                Step.of(TERMINATED, DAY),
                Step.of(INITIATION_APPROVED, DAY.plusDays(1)));

        assertThat(closed.isTerminated(DAY.minusDays(1))).isFalse();
        assertThat(closed.isTerminated(DAY)).isTrue();
        assertThat(filed.isTerminated(DAY.plusDays(1))).isTrue();
        assertThat(again.isTerminated(DAY)).isTrue();
        assertThat(again.isTerminated(DAY.plusDays(1))).isFalse();
        assertThat(again.isPursuable(NORMS, DAY.plusDays(1))).isTrue();
    }

    @Test
    void objects_are_organisations_and_leaders() {
        assertThat(ObjectKind.of(Actor.organization("o-1"))).contains(ObjectKind.ORGANIZATION);
        assertThat(ObjectKind.of(Actor.cadre("c-1"))).contains(ObjectKind.LEADER);
        assertThat(ObjectKind.of(Actor.member("m-1"))).contains(ObjectKind.LEADER);
        assertThat(ObjectKind.of(Actor.institution("i-1"))).isEmpty();
    }

    @Test
    void a_measure_is_named_by_its_handling_where_it_has_one() {
        assertThat(Measure.handling(HandlingKind.REMOVAL).inWords()).hasToString("免职");
        assertThat(Measure.of(MeasureKind.ADMONITION).inWords()).hasToString("诫勉");
        assertThat(Measure.sanction(Ref.of("s-1")).inWords()).hasToString("纪律处分");
    }

    private static AccountabilityCase closed(ClosureReason reason, LocalDate day) {
        return leaderCase("k-1")
                .closure(Closure.of(reason))
                .history(List.of(Step.of(CLUE, day.minusDays(9)), Step.of(TERMINATED, day)))
                .build();
    }
}

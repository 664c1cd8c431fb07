package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/** When the steps of a case were taken (问责时间线): each in time, counted from the day of its decision. */
final class AccountabilityTimeline {
    /** Days from the clue to the decision. */
    static final int BEFORE = 50;

    private AccountabilityTimeline() {}

    /** To the file. */
    static List<Step<AccountabilityState>> filed(LocalDate decided, Actor decider) {
        List<Step<AccountabilityState>> steps = proposed(decided);
        steps.add(Step.<AccountabilityState>of(AccountabilityState.DECIDED, decided)
                .by(decider));
        steps.addAll(afterDecision(decided));
        return steps;
    }

    /** Where a filed review took the place of the inquiry. */
    static List<Step<AccountabilityState>> filedAfterReview(LocalDate decided, Actor decider) {
        List<Step<AccountabilityState>> steps = new ArrayList<>();
        steps.add(Step.of(AccountabilityState.CLUE, decided.minusDays(20)));
        steps.add(Step.of(AccountabilityState.SKIPPED_UNDER_REVIEW, decided.minusDays(18)));
        steps.add(Step.of(AccountabilityState.PROPOSED, decided.minusDays(7)));
        steps.add(Step.<AccountabilityState>of(AccountabilityState.DECIDED, decided)
                .by(decider));
        steps.addAll(afterDecision(decided));
        return steps;
    }

    /** To an exemption. */
    static List<Step<AccountabilityState>> exempted(LocalDate on, Actor decider) {
        List<Step<AccountabilityState>> steps = proposed(on);
        steps.add(Step.<AccountabilityState>of(AccountabilityState.EXEMPTED, on).by(decider));
        return steps;
    }

    /** To an end for want of a failure. */
    static List<Step<AccountabilityState>> terminated(LocalDate on) {
        List<Step<AccountabilityState>> steps = new ArrayList<>(proposed(on).subList(0, 3));
        steps.add(Step.of(AccountabilityState.TERMINATED, on));
        return steps;
    }

    /** Under inquiry. */
    static List<Step<AccountabilityState>> inHand(LocalDate clue) {
        return new ArrayList<>(proposed(clue.plusDays(BEFORE)).subList(0, 3));
    }

    private static List<Step<AccountabilityState>> proposed(LocalDate decided) {
        List<Step<AccountabilityState>> steps = new ArrayList<>();
        steps.add(Step.of(AccountabilityState.CLUE, decided.minusDays(BEFORE)));
        steps.add(Step.of(AccountabilityState.INITIATION_APPROVED, decided.minusDays(45)));
        steps.add(Step.of(AccountabilityState.INQUIRY, decided.minusDays(43)));
        steps.add(Step.of(AccountabilityState.FACTS_MET, decided.minusDays(12)));
        steps.add(Step.of(AccountabilityState.PROPOSED, decided.minusDays(7)));
        return steps;
    }

    private static List<Step<AccountabilityState>> afterDecision(LocalDate decided) {
        return List.of(
                Step.of(AccountabilityState.ANNOUNCED, decided.plusDays(2)),
                Step.of(AccountabilityState.EXECUTED, decided.plusDays(18)),
                Step.of(AccountabilityState.SELF_EXAMINED, decided.plusDays(30)),
                Step.of(AccountabilityState.FILED, decided.plusDays(40)));
    }
}

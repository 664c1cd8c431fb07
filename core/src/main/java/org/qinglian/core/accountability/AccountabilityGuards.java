package org.qinglian.core.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;

/** What must hold for each step of a case (问责程序条件), as far as the case itself can say. */
final class AccountabilityGuards {
    private final AccountabilityNorms norms;

    AccountabilityGuards(AccountabilityNorms norms) {
        this.norms = norms;
    }

    /** The guards of a step into a state. */
    List<Guard<AccountabilityCase, AccountabilityState>> into(AccountabilityState state) {
        return switch (state) {
            case INITIATION_APPROVED -> List.of(notUnderReview(), initiationApproved());
            case INQUIRY -> List.of(notUnderReview());
            case SKIPPED_UNDER_REVIEW ->
                List.of(Guard.of("accountability.guard.under-review", AccountabilityGuards::isUnderReview));
            case DECIDED -> List.of(toleranceConsidered(), measuresLegal(), deciderCompetent());
            case EXECUTED ->
                List.of(Guard.of(
                        "accountability.guard.sanction-decided",
                        attempt -> attempt.subject().measures().stream()
                                .noneMatch(measure -> measure.kind() == MeasureKind.DISCIPLINARY_SANCTION
                                        && measure.sanction().isEmpty())));
            case EXEMPTED ->
                List.of(Guard.of(
                        "accountability.guard.exemption-supported",
                        attempt -> attempt.subject()
                                .exemption()
                                .filter(exemption -> exemption.gaps().isEmpty())
                                .isPresent()));
            case TERMINATED -> List.of(closedLawfully());
            case CLUE, FACTS_MET, PROPOSED, ANNOUNCED, SELF_EXAMINED, FILED -> List.of();
        };
    }

    private static Guard<AccountabilityCase, AccountabilityState> notUnderReview() {
        return Guard.of("accountability.guard.not-under-review", attempt -> !isUnderReview(attempt));
    }

    private static boolean isUnderReview(Attempt<AccountabilityCase, AccountabilityState> attempt) {
        return attempt.subject()
                .filedReview()
                .filter(review -> review.isFiled(attempt.next().on()))
                .isPresent();
    }

    private static Guard<AccountabilityCase, AccountabilityState> initiationApproved() {
        return Guard.of(
                "accountability.guard.initiation-approved",
                attempt -> attempt.subject()
                        .initiation()
                        .flatMap(Initiation::approvedBy)
                        .isPresent());
    }

    private static Guard<AccountabilityCase, AccountabilityState> toleranceConsidered() {
        return Guard.of(
                "accountability.guard.tolerance-considered",
                attempt ->
                        attempt.subject().hasConsideredTolerance(attempt.next().on()));
    }

    private Guard<AccountabilityCase, AccountabilityState> measuresLegal() {
        return Guard.of("accountability.guard.measures-legal", attempt -> {
            Optional<AccountabilityRules> rules = rules(attempt);
            Optional<ObjectKind> object = ObjectKind.of(attempt.subject().object());
            List<Measure> measures = attempt.subject().measures();
            return rules.isPresent()
                    && object.isPresent()
                    && !measures.isEmpty()
                    && measures.stream().allMatch(measure -> rules.get().isLegal(measure, object.get()));
        });
    }

    /** Whether its level is high enough as well, only the whole programme can tell: a check does. */
    private Guard<AccountabilityCase, AccountabilityState> deciderCompetent() {
        return Guard.of("accountability.guard.decider-competent", attempt -> {
            Optional<AccountabilityRules> rules = rules(attempt);
            Optional<ObjectKind> object = ObjectKind.of(attempt.subject().object());
            Optional<AuthorityKind> decider = attempt.subject()
                    .decision()
                    .map(AccountabilityDecision::decidedBy)
                    .map(Authority::kind);
            return rules.isPresent()
                    && object.isPresent()
                    && decider.isPresent()
                    && attempt.subject().measures().stream()
                            .allMatch(measure -> rules.get()
                                    .competence(decider.get(), object.get(), measure.kind())
                                    .isPresent());
        });
    }

    private Guard<AccountabilityCase, AccountabilityState> closedLawfully() {
        return Guard.of(
                "accountability.guard.closed-lawfully",
                attempt -> attempt.subject()
                        .closure()
                        .filter(closure -> !closure.reason().isThatPersonLeft()
                                || !isLifelong(attempt.next().on()))
                        .isPresent());
    }

    private boolean isLifelong(LocalDate day) {
        return norms.rules(day).filter(AccountabilityRules::lifelong).isPresent();
    }

    private Optional<AccountabilityRules> rules(Attempt<AccountabilityCase, AccountabilityState> attempt) {
        return norms.rules(attempt.next().on());
    }
}

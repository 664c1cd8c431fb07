package org.qinglian.core.inspection.accountability;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityProcedure;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;

/** The checks of this feature. */
public final class AccountabilityChecks {
    private AccountabilityChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of(
                new BreachUnanswered(),
                new ReviewOverdue(),
                new ExemptionUnsupported(),
                caseOrder(),
                new InitiationApproval(),
                new InquiryUnderReview(),
                new SkippedWithoutReview(),
                new SituationUnlisted(),
                new MeasureIllegal(),
                new DeciderCompetence(),
                new DecidedWithoutTolerance(),
                new DecidedThoughTolerated(),
                new ToleranceNotExamined(),
                new SanctionMissing(),
                new MembersNotAssessed(),
                new DuplicateCase(),
                new ClosedBecauseLeft(),
                new HandlingOverdue(),
                new ExposedBeforeAnnounced(),
                new NotExposed(),
                appealOrder(),
                new AppealLate(),
                new AppealDecidedLate(),
                new CorrectedNotCleared(),
                new Generalised());
    }

    private static Check caseOrder() {
        return new HistoryInOrder<>(
                "accountability.case-order",
                Articles.of("第九条至第十四条"),
                AccountabilityCollections.CASES,
                inspected -> AccountabilityProcedure.order());
    }

    private static Check appealOrder() {
        return new HistoryInOrder<>(
                "accountability.appeal-order",
                Optional.empty(),
                AccountabilityCollections.APPEALS,
                inspected -> AccountabilityAppeal.LIFECYCLE);
    }
}

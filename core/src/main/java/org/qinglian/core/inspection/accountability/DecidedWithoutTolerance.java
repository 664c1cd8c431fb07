package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** Tolerance of the error is considered in the same proceeding, to its end, before anything is decided (决定前未作容错审查). */
final class DecidedWithoutTolerance extends CaseCheck {
    DecidedWithoutTolerance() {
        super(
                "accountability.decided-without-tolerance",
                Severity.ERROR,
                Optional.of(Basis.practice("容错审查与问责同步启动（大理州做法，本库默认采用）")));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        decidedOn(subject, inspected)
                .ifPresent(day -> rules(subject, day, inspected, verdicts)
                        .filter(AccountabilityRules::toleranceFirst)
                        .ifPresent(rules -> verdicts.expect(
                                subject.hasConsideredTolerance(day) && !isUnderWay(subject, day, inspected),
                                subject,
                                pointer + "/tolerance",
                                Map.of("found", day))));
    }

    /** Whether an application was still being examined on the day of the decision; one that is not on record was not. */
    private static boolean isUnderWay(AccountabilityCase subject, LocalDate day, Inspected inspected) {
        return subject.tolerance()
                .flatMap(ToleranceConsidered::application)
                .flatMap(ref -> inspected.registry().find(ToleranceApplication.class, ref))
                .filter(application -> !application.hasReached(ToleranceState.RECOGNISED, day)
                        && !application.hasReached(ToleranceState.REJECTED, day))
                .isPresent();
    }
}

package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;

/** A problem is put right by its deadline, as last extended (整改逾期). */
final class ProblemOverdue extends RectificationCheck<ProblemItem> {
    ProblemOverdue() {
        super(
                "rectification.problem-overdue",
                Severity.WARNING,
                RectificationBasis.LEDGER,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        LocalDate asOf = inspected.asOf();
        if (!problem.isListedOn(asOf)) {
            return;
        }

        Optional<LocalDate> settled = problem.settledOn(asOf);
        problem.deadlineOn(settled.orElse(asOf))
                .ifPresent(last -> verdicts.expect(
                        problem.daysOverdue(asOf) == 0,
                        problem,
                        pointer + "/deadline",
                        Map.of(
                                "found", Wording.done(settled, asOf),
                                "days", problem.daysOverdue(asOf),
                                "expected", last)));
    }
}

package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;

/** No case that hangs on a problem is open on the day on which it is closed (关联案件未办结). */
final class ClosedWithOpenCase extends RectificationCheck<ProblemItem> {
    ClosedWithOpenCase() {
        super(
                "rectification.closed-with-open-case",
                Severity.ERROR,
                RectificationBasis.NO_OPEN_CASE,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!problem.isClosedOn(inspected.asOf())) {
            return;
        }

        LocalDate closed = problem.settledOn(inspected.asOf()).orElseThrow();
        for (int i = 0; i < problem.cases().size(); i++) {
            Matter matter = problem.cases().get(i);
            verdicts.expect(
                    !matter.isOpenOn(closed),
                    problem,
                    pointer + "/cases/" + i,
                    Map.of("found", matter.number(), "closed", closed));
        }
    }
}

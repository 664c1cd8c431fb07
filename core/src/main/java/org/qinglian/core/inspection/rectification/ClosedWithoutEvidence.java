package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;

/** A problem is closed on evidence (销号须有佐证). */
final class ClosedWithoutEvidence extends RectificationCheck<ProblemItem> {
    ClosedWithoutEvidence() {
        super(
                "rectification.closed-without-evidence",
                Severity.ERROR,
                RectificationBasis.CLOSE_OUT,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        if (problem.isClosedOn(inspected.asOf())) {
            verdicts.expect(!problem.evidence().isEmpty(), problem, pointer + "/evidence", Map.of());
        }
    }
}

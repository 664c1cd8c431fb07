package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.Completion;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** Rectification is summarised when no problem of it is open; basically done is not open, and not closed either (带病收尾). */
final class EndedWithOpenProblems extends RectificationCheck<Supervision> {
    EndedWithOpenProblems() {
        super(
                "rectification.ended-with-open-problems",
                Severity.ERROR,
                RectificationBasis.DONGHAI,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        if (supervision.hasReached(SupervisionState.SUMMARISED, inspected.asOf())) {
            Completion completion = Completion.of(ProblemsByOrigin.of(inspected).of(supervision), inspected.asOf());
            verdicts.expect(
                    completion.open() == 0,
                    supervision,
                    pointer + "/history",
                    Map.of("found", completion.open(), "all", completion.problems()));
        }
    }
}

package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LookBack;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.RectificationBasis;

/** What a second look found to have come back is reopened (回头看反弹须重新整改). */
final class ReboundNotReopened extends RectificationCheck<ProblemItem> {
    ReboundNotReopened() {
        super(
                "rectification.rebound-not-reopened",
                Severity.ERROR,
                RectificationBasis.LOOK_BACK,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < problem.lookBacks().size(); i++) {
            LookBack lookBack = problem.lookBacks().get(i);
            if (!lookBack.on().isAfter(inspected.asOf())) {
                verdicts.expect(
                        !lookBack.rebounded() || isReopened(problem, lookBack.on(), inspected.asOf()),
                        problem,
                        pointer + "/lookBacks/" + i,
                        Map.of("found", lookBack.on()));
            }
        }
    }

    private static boolean isReopened(ProblemItem problem, LocalDate from, LocalDate until) {
        return problem.standing().stream()
                .anyMatch(step -> step.state() == ProblemState.REOPENED
                        && !step.on().isBefore(from)
                        && !step.on().isAfter(until));
    }
}

package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.SatisfactionVote;

/** Where those concerned were asked, enough of them are satisfied before a problem is closed (满意率达标). */
final class ClosedUnsatisfied extends RectificationCheck<ProblemItem> {
    ClosedUnsatisfied() {
        super(
                "rectification.closed-unsatisfied",
                Severity.ERROR,
                RectificationBasis.SATISFIED,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        if (problem.satisfaction().isEmpty() || !problem.isClosedOn(inspected.asOf())) {
            return;
        }

        SatisfactionVote vote = problem.satisfaction().get();
        if (vote.valid() == 0) {
            verdicts.notAssessable(problem, "rectification.closed-unsatisfied.no-valid-vote", Map.of());
            return;
        }
        verdicts.expect(
                norms(inspected).isSatisfied(vote),
                problem,
                pointer + "/satisfaction",
                Map.of(
                        "found", vote.satisfied(),
                        "all", vote.valid(),
                        "expected", norms(inspected).satisfactionAtLeast()));
    }
}

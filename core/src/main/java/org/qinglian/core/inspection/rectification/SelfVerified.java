package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.RectificationBasis;

/** What was put right is verified by somebody who does not answer for it (核验与责任分离). */
final class SelfVerified extends RectificationCheck<ProblemItem> {
    SelfVerified() {
        super(
                "rectification.self-verified",
                Severity.ERROR,
                RectificationBasis.INDEPENDENT,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!problem.hasReached(ProblemState.VERIFIED, inspected.asOf())) {
            return;
        }

        boolean independent = problem.verifiedBy()
                .filter(verifier -> problem.responsible().stream()
                        .noneMatch(person -> inspected.people().isSamePerson(person, verifier)))
                .isPresent();
        verdicts.expect(
                independent, problem, pointer + "/verifiedBy", Map.of("found", Wording.of(problem.verifiedBy())));
    }
}

package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.Behaviour;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;

/** The behaviours that a problem shows are those of a typology in use (问题类型登记). */
final class BehaviourUnknown extends RectificationCheck<ProblemItem> {
    BehaviourUnknown() {
        super(
                "rectification.behaviour-unknown",
                Severity.WARNING,
                RectificationBasis.CAMPAIGN,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        if (problem.behaviours().isEmpty()) {
            return;
        }

        List<Behaviour> unknown = problem.behaviours().stream()
                .filter(behaviour -> !norms(inspected).knows(behaviour))
                .toList();
        verdicts.expect(unknown.isEmpty(), problem, pointer + "/behaviours", Map.of("found", Wording.names(unknown)));
    }
}

package org.qinglian.core.inspection.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.RectificationBasis;

/** A problem that was assigned has a standard, measures, a leader and a deadline (“五个明确”). */
final class ProblemIncomplete extends RectificationCheck<ProblemItem> {
    ProblemIncomplete() {
        super(
                "rectification.problem-incomplete",
                Severity.ERROR,
                RectificationBasis.LEDGER,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!problem.hasReached(ProblemState.ASSIGNED, inspected.asOf())) {
            return;
        }

        List<LocalizedText> lacking = new ArrayList<>();
        addUnless(problem.standard().isPresent(), "rectification.part.standard", lacking);
        addUnless(!problem.measures().isEmpty(), "rectification.part.measures", lacking);
        addUnless(problem.responsibleLeader().isPresent(), "rectification.part.responsible-leader", lacking);
        addUnless(problem.deadline().isPresent(), "rectification.part.deadline", lacking);
        verdicts.expect(lacking.isEmpty(), problem, pointer, Map.of("found", Wording.join(lacking)));
    }

    private static void addUnless(boolean present, String part, List<LocalizedText> lacking) {
        if (!present) {
            lacking.add(Wording.text(part));
        }
    }
}

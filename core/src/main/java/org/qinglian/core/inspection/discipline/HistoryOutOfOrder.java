package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DecisionLifecycle;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.lifecycle.Refusal;

/** The stages of a decision follow each other (处分决定流程不合规). What a check of its own reports is left to that. */
final class HistoryOutOfOrder implements Check {
    @Override
    public String id() {
        return "discipline.history-in-order";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            List<Refusal> refusals = DecisionLifecycle.standard().review(decision).stream()
                    .filter(refusal -> !EffectiveBeforeDecided.reports(decision, refusal))
                    .filter(refusal -> !refusal.guard().equals(DecisionLifecycle.NAMED_BODY_GUARD))
                    .toList();
            if (refusals.isEmpty()) {
                verdicts.met();
            }
            for (Refusal refusal : refusals) {
                verdicts.notMet(
                        decision,
                        pointer + "/history/" + (refusal.step() - 1),
                        Map.of(
                                "found",
                                LocalizedText.of(
                                        refusal.message().zh(),
                                        refusal.message().en())));
            }
        }
    }
}

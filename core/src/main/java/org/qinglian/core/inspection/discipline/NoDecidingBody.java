package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/** A decision names the organisation or institution that made it (决定机关缺失). */
final class NoDecidingBody implements Check {
    @Override
    public String id() {
        return "discipline.no-deciding-body";
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
            if (decision.decidedOn().isEmpty()) {
                continue;
            }
            Optional<Actor> body = decision.decidedBy()
                    .or(() -> decision.standing().stream()
                            .filter(step -> step.state() == DecisionStage.DECIDED)
                            .flatMap(step -> step.by().stream())
                            .findFirst());
            verdicts.expect(
                    body.filter(actor -> !actor.isPerson()).isPresent(), decision, pointer + "/decidedBy", Map.of());
        }
    }
}

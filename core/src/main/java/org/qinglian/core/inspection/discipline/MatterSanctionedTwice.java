package org.qinglian.core.inspection.discipline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.SanctionDecision;

/** For one matter a person receives one sanction under each regime (同一事项同一轨道重复处分). */
final class MatterSanctionedTwice implements Check {
    @Override
    public String id() {
        return "discipline.matter-sanctioned-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第十六条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<List<Object>, SanctionDecision> known = new HashMap<>();
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            boolean stands =
                    decision.effectiveOn().isPresent() && decision.revokedOn().isEmpty();
            if (!stands || decision.replaces().isPresent()) {
                continue;
            }
            List<Object> track =
                    List.of(inspected.people().known(decision.person()), decision.matter(), decision.regime());
            SanctionDecision first = known.putIfAbsent(track, decision);
            if (first == null) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        decision,
                        pointer + "/matter",
                        Map.of("found", decision.matter(), "regime", decision.regime(), "other", first.id()));
            }
        }
    }
}

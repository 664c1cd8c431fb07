package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DecisionLifecycle;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.lifecycle.Refusal;

/** A decision takes effect on the day on which it is made or later (生效早于决定). */
final class EffectiveBeforeDecided implements Check {
    @Override
    public String id() {
        return "discipline.effective-before-decided";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.decidedOn().isPresent() && decision.effectiveOn().isPresent()) {
                LocalDate decided = decision.decidedOn().get();
                LocalDate effective = decision.effectiveOn().get();
                verdicts.expect(
                        !effective.isBefore(decided),
                        decision,
                        pointer + "/history",
                        Map.of("found", effective, "expected", decided));
            }
        }
    }

    /** Whether a refusal of the lifecycle says what this check says. */
    static boolean reports(SanctionDecision decision, Refusal refusal) {
        boolean early = decision.decidedOn()
                .flatMap(decided -> decision.effectiveOn().filter(effective -> effective.isBefore(decided)))
                .isPresent();
        boolean says = refusal.message().code().equals("lifecycle.date-order")
                || refusal.guard().equals(DecisionLifecycle.EFFECTIVE_WHEN_MADE_GUARD);
        return early && says && decision.history().get(refusal.step() - 1).state() == DecisionStage.EFFECTIVE;
    }
}

package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/**
 * Sanctions of the state and the period that their decision states (政务处分期间). A decision that sets a term of its own, for
 * several acts of one kind, is none of the rule's business.
 */
final class SanctionCases implements CaseSource {
    private static final Map<Sanction, CaseKind> KINDS = Map.of(
            Sanction.WARNING, CaseKinds.STATE_WARNING,
            Sanction.DEMERIT, CaseKinds.DEMERIT,
            Sanction.SERIOUS_DEMERIT, CaseKinds.MAJOR_DEMERIT,
            Sanction.DEMOTION, CaseKinds.DEMOTION,
            Sanction.REMOVAL, CaseKinds.DEMOTION);

    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.STATE_WARNING, CaseKinds.DEMERIT, CaseKinds.MAJOR_DEMERIT, CaseKinds.DEMOTION);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            Optional.ofNullable(KINDS.get(decision.sanction()))
                    .filter(kind -> decision.termMonths().isEmpty())
                    .ifPresent(kind -> cases.accept(RuleCase.of(kind, decision, pointer)
                            .event("sanction-decided", decision.effectiveOn(), "/history")
                            .event("sanction-ended", decision.periodEndsOn(), "/periodEndsOn")
                            .build()));
        }
    }
}

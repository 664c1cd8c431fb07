package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.SanctionDecision;

/** A check whether each decision on a sanction was followed by the care that it calls for (逐案检查). */
abstract class DecisionCheck implements Check {
    private final String id;
    private final Severity severity;
    private final Basis basis;

    DecisionCheck(String id, Severity severity, Basis basis) {
        this.id = id;
        this.severity = severity;
        this.basis = basis;
    }

    /** Judges one decision; says nothing of one to which the check does not apply. */
    abstract void judge(SanctionDecision decision, String pointer, Inspected inspected, Verdicts verdicts);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Optional<Basis> basis() {
        return Optional.of(basis);
    }

    @Override
    public final void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            judge(decisions.get(i), "/discipline/decisions/" + i, inspected, verdicts);
        }
    }
}

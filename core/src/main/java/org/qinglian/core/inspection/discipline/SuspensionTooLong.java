package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/** A suspension from duty lasts six months at most (停职检查超期). */
final class SuspensionTooLong implements Check {
    @Override
    public String id() {
        return "discipline.suspension-too-long";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党组织处理规定（试行）").withVersion("2021"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.sanction() == Sanction.SUSPENSION
                    && decision.termMonths().isPresent()) {
                int term = decision.termMonths().get();
                verdicts.expect(
                        term <= norms.mostSuspensionMonths(),
                        decision,
                        pointer + "/termMonths",
                        Map.of("found", term, "expected", norms.mostSuspensionMonths()));
            }
        }
    }
}

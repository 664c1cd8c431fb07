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
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionMerging;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.discipline.TermRange;

/** A term that an administrative decision sets is that of its sanction or longer, and 48 months at most (处分期超出幅度). */
final class TermOutOfRange implements Check {
    @Override
    public String id() {
        return "discipline.term-out-of-range";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第十五条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        SanctionMerging merging = SanctionMerging.by(norms);
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.regime() != SanctionRegime.ADMINISTRATIVE
                    || decision.termMonths().isEmpty()) {
                continue;
            }
            int term = decision.termMonths().get();
            Optional<TermRange> range = merging.administrativeTerm(List.of(decision.sanction()))
                    .map(one -> new TermRange(one.least(), Math.max(one.least(), norms.mostAdministrativeMonths())));
            verdicts.expect(
                    range.filter(allowed -> allowed.contains(term)).isPresent(),
                    decision,
                    pointer + "/termMonths",
                    Map.of(
                            "found", term,
                            "sanction", decision.sanction(),
                            "expected", range.map(TermRange::toString).orElse("0")));
        }
    }
}

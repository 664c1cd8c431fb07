package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;

/** An administrative case is decided within a year of its filing at the latest (立案后逾期未决定). */
final class DecidedLate implements Check {
    @Override
    public String id() {
        return "discipline.decided-late";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("行政机关公务员处分条例", "第四十四条").withVersion("2007"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            boolean dropped = decision.hasReached(DecisionStage.DROPPED, inspected.asOf());
            Optional<LocalDate> filed = decision.filedOn().filter(day -> !day.isAfter(inspected.asOf()));
            if (decision.regime() != SanctionRegime.ADMINISTRATIVE || filed.isEmpty() || dropped) {
                continue;
            }
            verdicts.expectInTime(
                    decision,
                    pointer + "/filedOn",
                    Deadline.of(filed.get(), norms.decideWithin(), inspected.calendar()),
                    decision.decidedOn(),
                    inspected.asOf(),
                    Map.of());
        }
    }
}

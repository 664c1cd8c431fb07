package org.qinglian.core.inspection.discipline;

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
import org.qinglian.core.discipline.ExecutionLimits;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;

/**
 * The decisions of a regime reach a stage of their execution in time (处分逾期未执行). One limit of the rules is one check.
 *
 * @param id the id of the check
 * @param regime the regime
 * @param stage the stage
 * @param law where the limit is written
 */
record StageReachedLate(String id, SanctionRegime regime, DecisionStage stage, Basis law) implements Check {
    private static final Basis PARTY = Basis.of("中国共产党纪律处分条例").withVersion("2023");
    private static final Basis STATE = Basis.of("公职人员政务处分法", "第五十四条").withVersion("2020");

    static List<Check> all() {
        return List.of(
                new StageReachedLate("discipline.announced-late", SanctionRegime.PARTY, DecisionStage.ANNOUNCED, PARTY),
                new StageReachedLate("discipline.executed-late", SanctionRegime.PARTY, DecisionStage.EXECUTED, PARTY),
                new StageReachedLate(
                        "discipline.execution-reported-late",
                        SanctionRegime.PARTY,
                        DecisionStage.EXECUTION_REPORTED,
                        PARTY),
                new StageReachedLate(
                        "discipline.administrative-executed-late",
                        SanctionRegime.ADMINISTRATIVE,
                        DecisionStage.EXECUTED,
                        STATE));
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(law);
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        ExecutionLimits limits = ExecutionLimits.by(inspected.norms(DisciplineNorms.standard()));
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            if (decision.regime() != regime) {
                continue;
            }
            String pointer = "/discipline/decisions/" + i + "/history";
            Optional<Deadline> deadline = limits.deadline(decision, stage, inspected.calendar(), inspected.asOf());
            deadline.ifPresent(last -> verdicts.expectInTime(
                    decision,
                    pointer,
                    last,
                    decision.reachedOn(stage),
                    inspected.asOf(),
                    Map.of("sanction", decision.sanction())));
        }
    }
}

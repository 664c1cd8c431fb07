package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/** Nobody is sanctioned more heavily for having appealed (申诉后加重处分). */
final class AppealMoreSevere implements Check {
    @Override
    public String id() {
        return "discipline.appeal-more-severe";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第四十三条、第五十六条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            Sanction before = decision.sanction();
            for (int k = 0; k < decision.appeals().size(); k++) {
                Appeal appeal = decision.appeals().get(k);
                if (appeal.changedTo().isEmpty()) {
                    continue;
                }
                Sanction after = appeal.changedTo().get();
                verdicts.expect(
                        after.regime() == before.regime() && !after.isHeavierThan(before),
                        decision,
                        pointer + "/appeals/" + k + "/changedTo",
                        Map.of("found", after, "expected", before));
                before = after;
            }
        }
    }
}

package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.FigureIdentity;
import org.qinglian.core.discipline.FourFormsReport;

/** The numbers of a four-forms bulletin add up (“四种形态”通报数据不符). */
final class FourFormsUnbalanced implements Check {
    @Override
    public String id() {
        return "discipline.four-forms-unbalanced";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<FourFormsReport> reports = inspected.programme().discipline().reports();
        for (int i = 0; i < reports.size(); i++) {
            for (FigureIdentity identity : reports.get(i).identities()) {
                verdicts.expect(
                        identity.holds(),
                        reports.get(i),
                        "/discipline/reports/" + i,
                        Map.of(
                                "rule", identity.rule(),
                                "found", identity.published(),
                                "expected", identity.computed()));
            }
        }
    }
}

package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.ExecutionExtension;
import org.qinglian.core.discipline.ExecutionLimits;
import org.qinglian.core.discipline.SanctionDecision;

/** More time to carry out a decision is approved, and comes to six months at most (延长执行期限不当). */
final class ExtensionUnapproved implements Check {
    @Override
    public String id() {
        return "discipline.extension-unapproved";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第五十四条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.extension().isEmpty()) {
                continue;
            }
            ExecutionExtension extension = decision.extension().get();
            int most = ExecutionLimits.by(norms).mostMonths(decision.sanction());
            verdicts.expect(
                    extension.approvedBy().isPresent() && extension.months() <= most,
                    decision,
                    pointer + "/extension",
                    Map.of(
                            "found",
                            extension.months(),
                            "approved",
                            extension.approvedBy().isPresent()
                                    ? LocalizedText.of("已批准", "approved")
                                    : LocalizedText.of("无批准机关", "approved by nobody"),
                            "expected",
                            most));
        }
    }
}

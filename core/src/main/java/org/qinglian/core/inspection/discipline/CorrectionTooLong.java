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
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberDisposalKind;

/** A term for correction is twelve months at most (限期改正期限过长). */
final class CorrectionTooLong implements Check {
    @Override
    public String id() {
        return "discipline.correction-too-long";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党不合格党员组织处置办法").withVersion("2024"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        int most = inspected.norms(DisciplineNorms.standard()).membership().mostCorrection();
        List<MemberDisposal> disposals = inspected.programme().discipline().disposals();
        for (int i = 0; i < disposals.size(); i++) {
            MemberDisposal disposal = disposals.get(i);
            if (disposal.kind() == MemberDisposalKind.CORRECTION
                    && disposal.termMonths().isPresent()) {
                int term = disposal.termMonths().get();
                verdicts.expect(
                        term <= most,
                        disposal,
                        "/discipline/disposals/" + i + "/termMonths",
                        Map.of("found", term, "expected", most));
            }
        }
    }
}

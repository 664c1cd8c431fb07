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
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberDisposalKind;
import org.qinglian.core.discipline.MembershipNorms;

/** When a term for correction runs out, it is concluded whether the member has changed (限期改正到期无结论). */
final class CorrectionUnconcluded implements Check {
    @Override
    public String id() {
        return "discipline.correction-unconcluded";
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
        MembershipNorms norms = inspected.norms(DisciplineNorms.standard()).membership();
        List<MemberDisposal> disposals = inspected.programme().discipline().disposals();
        for (int i = 0; i < disposals.size(); i++) {
            MemberDisposal disposal = disposals.get(i);
            if (disposal.kind() == MemberDisposalKind.CORRECTION
                    && !disposal.decidedOn().isAfter(inspected.asOf())) {
                verdicts.expectInTime(
                        disposal,
                        "/discipline/disposals/" + i + "/concludedOn",
                        Deadline.of(disposal.decidedOn(), norms.correction(disposal), inspected.calendar()),
                        disposal.conclusion().flatMap(conclusion -> disposal.concludedOn()),
                        inspected.asOf(),
                        Map.of("member", disposal.member()));
            }
        }
    }
}

package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.NoticeStatus;

/** When a decision is revoked, its notice is corrected or withdrawn in the same scope (决定撤销后通报未更正). */
final class RevokedNotCorrected implements Check {
    @Override
    public String id() {
        return "conduct.revoked-not-corrected";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中华人民共和国公职人员政务处分法", "第六十条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            CaseNotice notice = notices.get(i);
            String pointer = "/conduct/notices/" + i;
            Optional<LocalDate> revoked = notice.decision().flatMap(DecisionCitation::revokedOn);
            if (revoked.isEmpty() || revoked.get().isAfter(inspected.asOf())) {
                continue;
            }
            if (!notice.isPublished() && notice.status() != NoticeStatus.WITHDRAWN) {
                continue;
            }
            boolean corrected = notice.status() == NoticeStatus.CORRECTED || notice.status() == NoticeStatus.WITHDRAWN;
            verdicts.expect(
                    corrected, notice, pointer + "/status", Map.of("found", notice.status(), "revoked", revoked.get()));
        }
    }
}

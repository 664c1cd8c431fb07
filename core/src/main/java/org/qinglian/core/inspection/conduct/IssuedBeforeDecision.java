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
import org.qinglian.core.conduct.NoticePolarity;

/** A negative notice appears on the day its decision takes effect or later (通报早于决定生效). */
final class IssuedBeforeDecision implements Check {
    @Override
    public String id() {
        return "conduct.issued-before-decision";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("党务公开：先有处理决定，后有通报"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            CaseNotice notice = notices.get(i);
            String pointer = "/conduct/notices/" + i;
            if (notice.polarity() != NoticePolarity.NEGATIVE || !notice.isPublished()) {
                continue;
            }
            if (notice.decision().isEmpty()) {
                continue;
            }
            Optional<LocalDate> effective = notice.decision().flatMap(DecisionCitation::effectiveOn);
            if (effective.isEmpty() || notice.issuedOn().isEmpty()) {
                verdicts.notAssessable(notice, "conduct.issued-before-decision.no-date", Map.of());
            } else {
                LocalDate issued = notice.issuedOn().get();
                verdicts.expect(
                        !issued.isBefore(effective.get()),
                        notice,
                        pointer + "/issuedOn",
                        Map.of("found", issued, "expected", effective.get()));
            }
        }
    }
}

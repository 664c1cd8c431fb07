package org.qinglian.core.inspection.conduct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticePolarity;

/** A negative notice rests on a decision (反面通报无处理决定). */
final class NegativeWithoutDecision implements Check {
    @Override
    public String id() {
        return "conduct.negative-without-decision";
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
            verdicts.expect(notice.decision().isPresent(), notice, pointer + "/decision", Map.of());
        }
    }
}

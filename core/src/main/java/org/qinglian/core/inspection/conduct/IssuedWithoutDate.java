package org.qinglian.core.inspection.conduct;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;

/** A notice that was issued says when (通报无印发日期). */
final class IssuedWithoutDate implements Check {
    @Override
    public String id() {
        return "conduct.issued-without-date";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            CaseNotice notice = notices.get(i);
            String pointer = "/conduct/notices/" + i;
            if (notice.isPublished()) {
                verdicts.expect(notice.issuedOn().isPresent(), notice, pointer + "/issuedOn", Map.of());
            }
        }
    }
}

package org.qinglian.core.inspection.conduct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;

/** An issue number is used once in a series of an issuer (期号重复). */
final class IssueNumberRepeated implements Check {
    @Override
    public String id() {
        return "conduct.issue-number-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<String, CaseNotice> used = new HashMap<>();
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            CaseNotice notice = notices.get(i);
            String pointer = "/conduct/notices/" + i;
            String issue = notice.issuer() + "\n" + notice.series() + "\n" + notice.issueNumber();
            CaseNotice first = used.putIfAbsent(issue, notice);
            if (first == null) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        notice,
                        pointer + "/issueNumber",
                        Map.of("found", notice.issueNumber(), "series", notice.series(), "other", first.id()));
            }
        }
    }
}

package org.qinglian.core.inspection.conduct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;

/** The issues of a series follow each other without a gap (期号不连续). */
final class IssueNumberGap implements Check {
    @Override
    public String id() {
        return "conduct.issue-number-gap";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<String, TreeMap<Integer, Integer>> series = new LinkedHashMap<>();
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            CaseNotice notice = notices.get(i);
            if (notice.issueNumber() < 1) {
                continue; // a shape that its constraint reports
            }
            series.computeIfAbsent(notice.issuer() + "\n" + notice.series(), key -> new TreeMap<>())
                    .putIfAbsent(notice.issueNumber(), i);
        }
        series.values()
                .forEach(issues -> issues.forEach((issue, place) -> {
                    Integer before = issues.lowerKey(issue);
                    int expected = before == null ? 1 : before + 1;
                    CaseNotice notice = notices.get(place);
                    verdicts.expect(
                            issue == expected,
                            notice,
                            "/conduct/notices/" + place + "/issueNumber",
                            Map.of("found", issue, "series", notice.series(), "expected", expected));
                }));
    }
}

package org.qinglian.core.inspection.conduct;

import java.util.HashMap;
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
        SeriesIssues series = SeriesIssues.of(inspected);
        series.numberings().values().forEach(issues -> {
            Map<Integer, CaseNotice> used = new HashMap<>();
            for (SeriesIssues.Issue issue : issues) {
                CaseNotice first = used.putIfAbsent(issue.number(), issue.notice());
                verdicts.expect(
                        first == null,
                        issue.notice(),
                        issue.pointer(),
                        Map.of(
                                "found", issue.number(),
                                "series", series.name(issue),
                                "other", first == null ? issue.notice().id() : first.id()));
            }
        });
    }
}

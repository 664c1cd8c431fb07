package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.TreeMap;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

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
        SeriesIssues series = SeriesIssues.of(inspected);
        series.numberings().values().forEach(issues -> {
            TreeMap<Integer, SeriesIssues.Issue> byNumber = new TreeMap<>();
            issues.stream()
                    .filter(issue -> issue.number() >= 1) // any other is a shape that its constraint reports
                    .forEach(issue -> byNumber.putIfAbsent(issue.number(), issue));
            byNumber.forEach((number, issue) -> {
                Integer before = byNumber.lowerKey(number);
                int expected = before == null ? 1 : before + 1;
                verdicts.expect(
                        number == expected,
                        issue.notice(),
                        issue.pointer(),
                        Map.of("found", number, "series", series.name(issue), "expected", expected));
            });
        });
    }
}

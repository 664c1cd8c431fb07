package org.qinglian.core.inspection.conduct;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A later issue of a series does not appear before an earlier one (期号与印发先后不一致). */
final class IssueOrder implements Check {
    @Override
    public String id() {
        return "conduct.issue-order";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        SeriesIssues series = SeriesIssues.of(inspected);
        series.numberings().values().forEach(issues -> {
            List<SeriesIssues.Issue> issued = issues.stream()
                    .filter(issue -> issue.notice().issuedOn().isPresent())
                    .sorted(Comparator.comparing(SeriesIssues.Issue::number)
                            .thenComparing(SeriesIssues.Issue::issuedOn))
                    .toList();
            Optional<SeriesIssues.Issue> latest = Optional.empty();
            for (SeriesIssues.Issue issue : issued) {
                if (latest.filter(before -> issue.issuedOn().isBefore(before.issuedOn()))
                        .isPresent()) {
                    verdicts.notMet(issue.notice(), issue.pointer(), arguments(series, issue, latest.get()));
                } else {
                    verdicts.met();
                    latest = Optional.of(issue);
                }
            }
        });
    }

    private static Map<String, Object> arguments(
            SeriesIssues series, SeriesIssues.Issue issue, SeriesIssues.Issue latest) {
        return Map.of(
                "number", issue.number(),
                "series", series.name(issue),
                "found", issue.issuedOn(),
                "other", latest.number(),
                "expected", latest.issuedOn());
    }
}

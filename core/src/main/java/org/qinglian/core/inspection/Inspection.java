package org.qinglian.core.inspection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.qinglian.core.check.CheckResult;
import org.qinglian.core.check.Finding;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.programme.Programme;

/**
 * What an inspection of a programme found on a day (检查报告): the result of every check that was run.
 *
 * @param programme the programme
 * @param asOf the day
 * @param results one for each check, in the order of the inspector
 */
public record Inspection(Ref<Programme> programme, LocalDate asOf, List<CheckResult> results) {
    public Inspection {
        results = Copy.list(results);
    }

    /** Every finding, gravest first, else in the order of the checks. */
    public List<Finding> findings() {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** The findings of one check. */
    public List<Finding> findings(String check) {
        return results.stream()
                .filter(result -> result.check().equals(check))
                .flatMap(result -> result.findings().stream())
                .toList();
    }

    /** Everything that could not be assessed, in the order of the checks. */
    public List<NotAssessed> notAssessed() {
        return results.stream().flatMap(result -> result.notAssessed().stream()).toList();
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether every check could assess all its subjects and found nothing. */
    @JsonIgnore
    public boolean isClean() {
        return results.stream()
                .allMatch(result ->
                        result.findings().isEmpty() && result.notAssessed().isEmpty());
    }
}

package org.qinglian.core.inspection.care;

import java.util.HashSet;
import java.util.Set;
import org.qinglian.core.care.ReportCitation;
import org.qinglian.core.check.Inspected;

/** The reports for which a clarification is on record (已启动澄清的举报), by their number. */
final class ClarifiedReports {
    private final Set<String> numbers = new HashSet<>();

    static ClarifiedReports of(Inspected inspected) {
        ClarifiedReports reports = new ClarifiedReports();
        inspected
                .programme()
                .care()
                .clarifications()
                .forEach(clarification ->
                        reports.numbers.add(clarification.report().number().strip()));
        return reports;
    }

    boolean contains(ReportCitation report) {
        return numbers.contains(report.number().strip());
    }
}

package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.DutyReport;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Reports, appraisals and answers are dated after what they follow (日期先后不符). */
final class DatesOutOfOrder extends ChainCheck {
    DatesOutOfOrder() {
        super("responsibility.dates-out-of-order", Severity.ERROR, Bases.OWN);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<DutyReport> reports = chain.register().reports();
        for (int i = 0; i < reports.size(); i++) {
            DutyReport report = reports.get(i);
            String pointer = REPORTS + i + "/submittedOn";
            report.submittedOn()
                    .ifPresent(day -> judge(
                            report,
                            pointer,
                            report.reporter(),
                            day,
                            report.period().start(),
                            verdicts));
        }
        List<Appraisal> appraisals = chain.register().appraisals();
        for (int i = 0; i < appraisals.size(); i++) {
            Appraisal appraisal = appraisals.get(i);
            LocalDate appraised = appraisal.appraisedOn();
            judge(
                    appraisal,
                    APPRAISALS + i + "/appraisedOn",
                    appraisal.subject(),
                    appraised,
                    appraisal.period().start(),
                    verdicts);
            for (int j = 0; j < appraisal.answers().size(); j++) {
                LocalDate answered = appraisal.answers().get(j).answeredOn();
                String pointer = APPRAISALS + i + "/answers/" + j + "/answeredOn";
                judge(appraisal, pointer, appraisal.subject(), answered, appraised, verdicts);
            }
        }
    }

    private static void judge(
            Identified<?> subject,
            String pointer,
            Actor other,
            LocalDate found,
            LocalDate earliest,
            Verdicts verdicts) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        verdicts.expect(
                !found.isBefore(earliest),
                subject,
                pointer,
                Map.of("other", other, "field", field, "found", found, "expected", earliest));
    }
}

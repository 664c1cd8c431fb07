package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** The principal reports in time how he organised the rectification (主要负责人组织整改情况报告). */
final class PrincipalNotReported extends RectificationCheck<Supervision> {
    PrincipalNotReported() {
        super(
                "rectification.principal-not-reported",
                Severity.ERROR,
                RectificationBasis.INSPECTION,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!supervision.hasReached(SupervisionState.FED_BACK, inspected.asOf())) {
            return;
        }

        norms(inspected)
                .followUp()
                .of(supervision)
                .ifPresent(rule -> rule.report()
                        .ifPresent(limit -> verdicts.expectInTime(
                                supervision,
                                pointer + "/principalReportedOn",
                                Deadline.of(supervision.fedBackOn().orElseThrow(), limit, inspected.calendar()),
                                supervision.principalReportedOn(),
                                inspected.asOf(),
                                Map.of("rule", rule.basis()))));
    }
}

package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ReportConclusion;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Only what proved false is clarified (澄清对象须为失实举报). */
final class ClarificationOfUnproven extends RecordCheck<Clarification> {
    ClarificationOfUnproven() {
        super(
                "care.clarification-of-unproven",
                Severity.ERROR,
                Optional.of(CareBasis.CLARIFICATION),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        if (clarification.reachedOn(ClarificationState.PROPOSED).isEmpty()) {
            return;
        }

        ReportConclusion conclusion = clarification.report().conclusion();
        verdicts.expect(
                conclusion.isFalseInPart(),
                clarification,
                pointer + "/report/conclusion",
                Map.of("found", conclusion, "report", clarification.report().number()));
    }
}

package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** An assessment at expiry takes place on the last day of the period or later (期满评估时机). */
final class AssessmentEarly extends RecordCheck<ExpiryAssessment> {
    AssessmentEarly() {
        super("care.assessment-early", Severity.ERROR, Optional.of(CareBasis.EXPIRY), CareCollections.ASSESSMENTS);
    }

    @Override
    protected void judge(ExpiryAssessment assessment, String pointer, Inspected inspected, Verdicts verdicts) {
        CareShared.periods(inspected)
                .of(assessment.sanction())
                .ifPresent(period -> verdicts.expect(
                        period.lastDay()
                                .filter(last -> !assessment.assessedOn().isBefore(last))
                                .isPresent(),
                        assessment,
                        pointer + "/assessedOn",
                        Map.of(
                                "found", assessment.assessedOn(),
                                "decision", assessment.sanction(),
                                "expected", period.days().inWords())));
    }
}

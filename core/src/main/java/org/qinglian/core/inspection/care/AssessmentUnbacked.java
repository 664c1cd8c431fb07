package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareResult;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.ExpiryRecommendation;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Only who did well is recommended for promotion (评估建议与结果相符). */
final class AssessmentUnbacked extends RecordCheck<ExpiryAssessment> {
    AssessmentUnbacked() {
        super(
                "care.assessment-unbacked",
                Severity.WARNING,
                Optional.of(CareBasis.REVISIT),
                CareCollections.ASSESSMENTS);
    }

    @Override
    protected void judge(ExpiryAssessment assessment, String pointer, Inspected inspected, Verdicts verdicts) {
        verdicts.expect(
                assessment.recommendation() != ExpiryRecommendation.PROMOTE || assessment.result() == CareResult.GOOD,
                assessment,
                pointer + "/recommendation",
                Map.of("found", assessment.recommendation(), "result", assessment.result()));
    }
}

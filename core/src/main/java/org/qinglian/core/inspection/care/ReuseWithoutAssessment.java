package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Who is used again was assessed before, and the assessment recommends it (先评估后使用). */
final class ReuseWithoutAssessment extends RecordCheck<Reuse> {
    ReuseWithoutAssessment() {
        super("care.reuse-without-assessment", Severity.ERROR, Optional.of(CareBasis.EXPIRY), CareCollections.REUSES);
    }

    @Override
    protected void judge(Reuse reuse, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ExpiryAssessment> latest = CareShared.records(inspected).assessments(reuse.sanction()).stream()
                .filter(assessment -> !assessment.assessedOn().isAfter(reuse.appointedOn()))
                .reduce((earlier, later) -> later);
        verdicts.expect(
                latest.filter(assessment -> assessment.recommendation().allowsReuse())
                        .isPresent(),
                reuse,
                pointer + "/appointedOn",
                Map.of(
                        "found", Wording.name(latest.map(ExpiryAssessment::recommendation)),
                        "expected", reuse.appointedOn()));
    }
}

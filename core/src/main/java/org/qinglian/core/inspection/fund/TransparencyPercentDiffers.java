package org.qinglian.core.inspection.fund;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.TransparencyAssessment;
import org.qinglian.core.fund.TransparencyScale;

/** The percentage that was published is the one that the points give (百分比与得分一致). */
final class TransparencyPercentDiffers extends RecordCheck<TransparencyAssessment> {
    TransparencyPercentDiffers() {
        super("fund.transparency-percent-differs", Severity.ERROR, Optional.empty(), FundCollections.TRANSPARENCY);
    }

    @Override
    protected void judge(TransparencyAssessment assessment, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<TransparencyScale> scale = FundShared.norms(inspected).transparencyScale(assessment.scale());
        if (assessment.percent().isEmpty() || scale.isEmpty()) {
            return;
        }
        BigDecimal found = assessment.percent().get();
        BigDecimal expected = scale.get().percent(assessment.total(), TransparencyScale.PUBLISHED_DIGITS);
        verdicts.expect(
                found.compareTo(expected) == 0,
                assessment,
                pointer + "/percent",
                Map.of("found", found, "expected", expected, "points", assessment.total()));
    }
}

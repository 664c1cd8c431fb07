package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.TransparencyAssessment;
import org.qinglian.core.fund.TransparencyComponent;
import org.qinglian.core.fund.TransparencyPoints;
import org.qinglian.core.fund.TransparencyScale;

/** Each part of the scale has its points once, none below zero or above what it gives (评分在体系之内). */
final class TransparencyPointsOff extends RecordCheck<TransparencyAssessment> {
    TransparencyPointsOff() {
        super("fund.transparency-points-off", Severity.ERROR, Optional.empty(), FundCollections.TRANSPARENCY);
    }

    @Override
    protected void judge(TransparencyAssessment assessment, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<TransparencyScale> scale = FundShared.norms(inspected).transparencyScale(assessment.scale());
        if (scale.isEmpty()) {
            verdicts.notAssessable(assessment, "fund.transparency-scale-unknown", Map.of("found", assessment.scale()));
            return;
        }
        for (int i = 0; i < assessment.points().size(); i++) {
            TransparencyPoints given = assessment.points().get(i);
            Optional<TransparencyComponent> part = scale.get().component(given.component());
            verdicts.expect(
                    part.filter(known -> known.admits(given.points())).isPresent(),
                    assessment,
                    pointer + "/points/" + i,
                    Map.of(
                            "part", given.component(),
                            "found", given.points(),
                            "expected", Wording.stated(part.map(known -> "0–" + known.most()))));
        }
        List<TransparencyComponent> uneven = scale.get().components().stream()
                .filter(part -> assessment.points().stream()
                                .filter(given -> given.component().equals(part.code()))
                                .count()
                        != 1)
                .toList();
        verdicts.expect(
                uneven.isEmpty(),
                assessment,
                pointer + "/points",
                Map.of(
                        "part", Wording.names(uneven),
                        "found", LocalizedText.of("无或者多项得分", "none, or more than one"),
                        "expected", LocalizedText.of("一项得分", "one")));
    }
}

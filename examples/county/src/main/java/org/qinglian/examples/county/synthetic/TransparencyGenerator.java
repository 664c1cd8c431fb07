package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import org.qinglian.core.fund.TransparencyAssessment;
import org.qinglian.core.fund.TransparencyAssessmentBuilder;
import org.qinglian.core.fund.TransparencyComponent;
import org.qinglian.core.fund.TransparencyPoints;
import org.qinglian.core.fund.TransparencyScale;
import org.qinglian.core.organization.Actor;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/** Makes an assessment of fiscal transparency of each township (财政透明度), on the published scale of 2025. */
final class TransparencyGenerator {
    private static final int YEAR = 2025;

    private TransparencyGenerator() {}

    static void generate(CountyDraft draft) {
        Chance chance = draft.chance("transparency");
        for (Township township : draft.map.townships()) {
            draft.fund.transparencyAssessments.add(assessment(township, chance));
        }
    }

    private static TransparencyAssessment assessment(Township township, Chance chance) {
        TransparencyScale scale = TransparencyScale.cities2025();
        TransparencyAssessmentBuilder assessment = TransparencyAssessment.builder()
                .id(Ids.of("ta", township.number(), 3))
                .body(Actor.institution(township.government().id()))
                .year(YEAR)
                .scale(scale.code());
        for (TransparencyComponent part : scale.components()) {
            BigDecimal points = part.most().multiply(BigDecimal.valueOf(chance.between(50, 90), 2));
            assessment.addPoints(new TransparencyPoints(part.code(), points.stripTrailingZeros()));
        }
        TransparencyAssessment scored = assessment.build();
        return scored.withPercent(scale.percent(scored.total(), TransparencyScale.PUBLISHED_DIGITS));
    }
}

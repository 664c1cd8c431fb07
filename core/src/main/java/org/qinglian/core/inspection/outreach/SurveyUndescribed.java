package org.qinglian.core.inspection.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.Survey;

/** A survey says whom it is about, from what list they were drawn and how they were reached (调查说明). */
final class SurveyUndescribed extends RecordCheck<Survey> {
    private static final LocalizedText POPULATION = Wording.text("总体（population）", "population");
    private static final LocalizedText FRAME = Wording.text("抽样框（frame）", "frame");
    private static final LocalizedText MODE = Wording.text("方式（mode）", "mode");

    SurveyUndescribed() {
        super(
                "outreach.survey-undescribed",
                Severity.WARNING,
                Optional.of(OutreachBasis.SURVEY),
                OutreachCollections.SURVEYS);
    }

    @Override
    protected void judge(Survey survey, String pointer, Inspected inspected, Verdicts verdicts) {
        List<LocalizedText> missing = new ArrayList<>();
        if (survey.population().isEmpty()) {
            missing.add(POPULATION);
        }
        if (survey.frame().isEmpty()) {
            missing.add(FRAME);
        }
        if (survey.mode().isEmpty()) {
            missing.add(MODE);
        }
        verdicts.expect(missing.isEmpty(), survey, pointer, Map.of("found", Wording.all(missing)));
    }
}

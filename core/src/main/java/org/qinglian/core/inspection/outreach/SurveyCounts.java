package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.Survey;

/** Of those issued some return, of those returned some are valid; none is negative (份数关系). */
final class SurveyCounts extends RecordCheck<Survey> {
    SurveyCounts() {
        super("outreach.survey-counts", Severity.ERROR, Optional.of(OutreachBasis.SURVEY), OutreachCollections.SURVEYS);
    }

    @Override
    protected void judge(Survey survey, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean ordered =
                survey.issued() >= survey.returned() && survey.returned() >= survey.valid() && survey.valid() >= 0;
        boolean within =
                survey.populationSize().map(size -> survey.valid() <= size).orElse(true);
        verdicts.expect(
                ordered && within,
                survey,
                pointer + "/valid",
                Map.of(
                        "issued", survey.issued(),
                        "returned", survey.returned(),
                        "found", survey.valid(),
                        "population", Wording.orNone(survey.populationSize())));
    }
}

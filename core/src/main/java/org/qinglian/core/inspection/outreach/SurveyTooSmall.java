package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;
import org.qinglian.core.outreach.Survey;

/** A survey has as many valid answers as the norms ask for (样本量). */
final class SurveyTooSmall extends RecordCheck<Survey> {
    SurveyTooSmall() {
        super(
                "outreach.survey-too-small",
                Severity.WARNING,
                Optional.of(OutreachBasis.SAMPLE_SIZE),
                OutreachCollections.SURVEYS);
    }

    @Override
    protected void judge(Survey survey, String pointer, Inspected inspected, Verdicts verdicts) {
        int expected = inspected.norms(OutreachNorms.standard()).validAnswers();
        boolean everybody =
                survey.populationSize().filter(size -> survey.valid() >= size).isPresent();
        verdicts.expect(
                survey.valid() >= expected || everybody,
                survey,
                pointer + "/valid",
                Map.of("found", Integer.toString(survey.valid()), "expected", Integer.toString(expected)));
    }
}

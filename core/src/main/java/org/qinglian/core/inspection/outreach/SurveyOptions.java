package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.SurveyQuestion;

/** The options of a question add up to those whom it was put to (选项相加). */
final class SurveyOptions extends RecordCheck<Survey> {
    SurveyOptions() {
        super(
                "outreach.survey-options",
                Severity.ERROR,
                Optional.of(OutreachBasis.SURVEY),
                OutreachCollections.SURVEYS);
    }

    @Override
    protected void judge(Survey survey, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < survey.questions().size(); i++) {
            SurveyQuestion question = survey.questions().get(i);
            int expected = question.asked().orElse(survey.valid());
            if (!question.options().isEmpty()) {
                verdicts.expect(
                        question.answered() == expected,
                        survey,
                        pointer + "/questions/" + i + "/options",
                        Map.of(
                                "question", question.code(),
                                "found", Long.toString(question.answered()),
                                "expected", Integer.toString(expected)));
            }
        }
    }
}

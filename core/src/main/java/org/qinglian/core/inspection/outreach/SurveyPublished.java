package org.qinglian.core.inspection.outreach;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.SurveyQuestion;

/** The share that was published is what the options come to (公布数核对). */
final class SurveyPublished extends RecordCheck<Survey> {
    SurveyPublished() {
        super(
                "outreach.survey-published",
                Severity.ERROR,
                Optional.of(OutreachBasis.SURVEY),
                OutreachCollections.SURVEYS);
    }

    @Override
    protected void judge(Survey survey, String pointer, Inspected inspected, Verdicts verdicts) {
        int digits = inspected.norms(OutreachNorms.standard()).publishedDigits();
        for (int i = 0; i < survey.questions().size(); i++) {
            SurveyQuestion question = survey.questions().get(i);
            Optional<BigDecimal> computed = question.share().flatMap(share -> share.percent(digits));
            if (question.publishedPercent().isPresent() && computed.isPresent()) {
                verdicts.expect(
                        computed.get().compareTo(question.publishedPercent().get()) == 0,
                        survey,
                        pointer + "/questions/" + i + "/publishedPercent",
                        Map.of(
                                "question", question.code(),
                                "metric", question.metric(),
                                "found", question.publishedPercent().get().toPlainString(),
                                "expected", computed.get().toPlainString()));
            }
        }
    }
}

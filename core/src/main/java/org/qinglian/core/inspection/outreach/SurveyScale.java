package org.qinglian.core.inspection.outreach;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.SurveyMetric;
import org.qinglian.core.outreach.SurveyOption;
import org.qinglian.core.outreach.SurveyQuestion;

/** What counts as satisfied is the top of the scale, as many options as the norms say (满意度口径). */
final class SurveyScale extends RecordCheck<Survey> {
    SurveyScale() {
        super("outreach.survey-scale", Severity.ERROR, Optional.of(OutreachBasis.TOP_TWO), OutreachCollections.SURVEYS);
    }

    @Override
    protected void judge(Survey survey, String pointer, Inspected inspected, Verdicts verdicts) {
        int top = inspected.norms(OutreachNorms.standard()).topBoxes();
        for (int i = 0; i < survey.questions().size(); i++) {
            SurveyQuestion question = survey.questions().get(i);
            if (question.metric() == SurveyMetric.SATISFACTION
                    && !question.options().isEmpty()) {
                judge(survey, question, top, pointer + "/questions/" + i + "/options", verdicts);
            }
        }
    }

    private static void judge(Survey survey, SurveyQuestion question, int top, String pointer, Verdicts verdicts) {
        List<SurveyOption> scored = question.options().stream()
                .filter(option -> option.score().isPresent())
                .sorted(Comparator.comparing(
                        (SurveyOption option) -> option.score().orElseThrow(), Comparator.reverseOrder()))
                .toList();
        List<String> expected =
                scored.stream().limit(top).map(SurveyOption::label).toList();
        List<String> counted = question.options().stream()
                .filter(SurveyOption::counted)
                .map(SurveyOption::label)
                .toList();
        long distinct = scored.stream()
                .map(option -> option.score().orElseThrow().stripTrailingZeros())
                .distinct()
                .count();
        verdicts.expect(
                distinct == scored.size()
                        && scored.size() > top
                        && Set.copyOf(counted).equals(Set.copyOf(expected)),
                survey,
                pointer,
                Map.of(
                        "question", question.code(),
                        "found", Wording.list(counted),
                        "expected", Wording.list(expected)));
    }
}

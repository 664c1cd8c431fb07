package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Ref;
import org.qinglian.core.outreach.SurveyBuilder;
import org.qinglian.core.outreach.SurveyOption;

/** Flaws of surveys (民意调查类问题), each in a survey of its own. */
final class SurveyFlaws {
    private static final int YEAR = 2026;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "outreach.survey-counts",
                    "Answers that came late were counted as valid only.",
                    survey -> survey.returned(990)),
            flaw(
                    "outreach.survey-options",
                    "Those who hung up are missing from the table.",
                    survey -> survey.questions(List.of(SurveyGenerator.satisfaction(990, 500, 400)))),
            flaw(
                    "outreach.survey-scale",
                    "Who said so-so was counted as satisfied.",
                    survey -> survey.questions(List.of(SurveyGenerator.satisfaction(
                            List.of(
                                    SurveyOption.counted("很满意", 400, 5),
                                    SurveyOption.counted("比较满意", 300, 4),
                                    SurveyOption.counted("一般", 200, 3),
                                    SurveyOption.other("不满意", 100, 1)),
                            Optional.empty())))),
            flaw(
                    "outreach.survey-too-small",
                    "The survey was a form at the door of one office.",
                    survey -> survey.valid(120).questions(List.of(SurveyGenerator.satisfaction(120, 60, 40)))),
            flaw(
                    "outreach.survey-undescribed",
                    "The report has a result and not a word on who was asked.",
                    survey -> survey.frame(Optional.empty())),
            flaw(
                    "outreach.survey-published",
                    "The share was rounded up for the press.",
                    survey -> survey.questions(List.of(SurveyGenerator.satisfaction(
                            List.of(
                                    SurveyOption.counted("很满意", 500, 4),
                                    SurveyOption.counted("比较满意", 391, 3),
                                    SurveyOption.other("不满意", 109, 1)),
                            Optional.of(new BigDecimal("90.0")))))));

    private SurveyFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<SurveyBuilder> change) {
        String name = check.substring("outreach.survey-".length());
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> draft.outreach.surveys.add(change.apply(SurveyGenerator.survey(Ref.of("sv-" + name), YEAR))
                        .build()));
    }
}

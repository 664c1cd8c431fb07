package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.SurveyBuilder;
import org.qinglian.core.outreach.SurveyMetric;
import org.qinglian.core.outreach.SurveyMode;
import org.qinglian.core.outreach.SurveyOption;
import org.qinglian.core.outreach.SurveyQuestion;

/** Makes surveys (民意调查): one of each year by telephone. */
final class SurveyGenerator {
    private static final int VALID = 1_000;

    private SurveyGenerator() {}

    static void generate(CountyDraft draft) {
        Chance chance = draft.chance("surveys");
        for (int year = 2025; year <= 2026; year++) {
            draft.outreach.surveys.add(survey(Ref.of("sv-" + year), year)
                    .addQuestions(
                            satisfaction(VALID, chance.between(480, 520), chance.between(380, 420)),
                            question(SurveyMetric.AWARENESS, chance.between(760, 860)),
                            question(SurveyMetric.PARTICIPATION, chance.between(320, 420)),
                            question(SurveyMetric.CONFIDENCE, chance.between(900, 950)))
                    .build());
        }
    }

    static SurveyBuilder survey(Ref<Survey> id, int year) {
        return Survey.builder()
                .id(id)
                .title(LocalizedText.of(year + " 年民意调查（虚构示例）", "Survey of " + year + " (fictional)"))
                .unit(OutreachGenerator.county())
                .conductor("示范县社情民意调查中心（虚构示例）")
                .population("居住一年以上的 18 周岁以上居民")
                .populationSize(312_000L)
                .frame("电话用户号码库（虚构示例）")
                .mode(SurveyMode.TELEPHONE)
                .during(DateRange.of(LocalDate.of(year, 6, 2), LocalDate.of(year, 6, 13)))
                .issued(VALID + 300)
                .returned(VALID + 60)
                .valid(VALID);
    }

    /** The question on satisfaction, put to so many. */
    static SurveyQuestion satisfaction(int asked, int very, int rather) {
        int left = asked - very - rather;
        return satisfaction(
                List.of(
                        SurveyOption.counted("很满意", very, 4),
                        SurveyOption.counted("比较满意", rather, 3),
                        SurveyOption.other("不太满意", left - left / 3, 2),
                        SurveyOption.other("不满意", left / 3, 1)),
                Optional.empty());
    }

    static SurveyQuestion satisfaction(List<SurveyOption> options, Optional<BigDecimal> published) {
        SurveyQuestion question = SurveyQuestion.builder()
                .code("satisfaction")
                .text(LocalizedText.of("是否满意？", "Are you satisfied?"))
                .metric(SurveyMetric.SATISFACTION)
                .options(options)
                .build();
        return question.withPublishedPercent(published.or(() -> question.share().flatMap(share -> share.percent(1))));
    }

    private static SurveyQuestion question(SurveyMetric metric, int yes) {
        return SurveyQuestion.builder()
                .code(metric.code())
                .text(LocalizedText.of(metric.label().zh().orElseThrow() + "题", "Question on " + metric.code()))
                .metric(metric)
                .addOptions(SurveyOption.counted("是", yes, 1), SurveyOption.other("否", VALID - yes, 0))
                .build();
    }
}

package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withOutreach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.NamingAuthority;
import org.qinglian.core.outreach.NegativeEvent;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;
import org.qinglian.core.outreach.SampleCopy;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.WorkLine;

/** A failing sample for every check of outreach: plans, recognitions and samples; the others are in {@link SurveyFailures}. */
final class OutreachFailures {
    private OutreachFailures() {}

    static List<FailingSample> all() {
        return Stream.of(plans(), recognitions(), samples(), SurveyFailures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> plans() {
        return List.of(
                FailingSample.of("outreach.sector-without-plan", WARNING)
                        .in(withOutreach(register -> register.withPlans(Replace.without(register.plans(), "pl-3"))))
                        .at("pl-0", "/outreach/plans/0")
                        .basis("《清廉建设实施意见》“1+N”工作方案")
                        .says(
                                "工作方案“pl-0”现为 1+6 格局，尚无方案的领域：清廉医院；各领域均应有工作方案。",
                                "Sector plan 'pl-0' is worked out as 1+6; sectors without a plan: hospitals; expected a plan for each."),
                FailingSample.of("outreach.plan-without-lead", WARNING)
                        .in(withOutreach(register -> register.withPlans(
                                Replace.in(register.plans(), "pl-3", plan -> plan.withLead(Optional.empty())))))
                        .at("pl-3", "/outreach/plans/3")
                        .basis("《清廉建设实施意见》“1+N”工作方案")
                        .says(
                                "工作方案“pl-3”未注明：牵头单位（lead）；应注明。",
                                "Sector plan 'pl-3' does not name: lead; expected it to."),
                FailingSample.of("outreach.theme-month-repeated", WARNING)
                        .in(withOutreach(register -> register.withThemes(Replace.plus(
                                register.themes(),
                                OutreachSamples.theme("th-9", 6).build()))))
                        .at("th-9", "/outreach/themes/6/month")
                        .basis("《清廉建设实施意见》每月一主题，分线召开现场会")
                        .says(
                                "月度主题“th-9”与“th-6”同为 2026-06；每月应只有一个主题。",
                                "Monthly theme 'th-9' is of 2026-06 as 'th-6' is; expected one theme a month."),
                FailingSample.of("outreach.theme-missing", WARNING)
                        .in(withOutreach(register -> register.withThemes(Replace.without(register.themes(), "th-3"))))
                        .at("th-1", "/outreach/themes/0/month")
                        .basis("《清廉建设实施意见》每月一主题，分线召开现场会")
                        .says(
                                "月度主题“th-1”所在年度的 2026-03 没有主题；应每月一主题。",
                                "Monthly theme 'th-1': its year has no theme in 2026-03; expected one a month."),
                FailingSample.of("outreach.theme-without-meeting", WARNING)
                        .in(withOutreach(
                                register -> register.withMeetings(Replace.without(register.meetings(), "sm-2"))))
                        .at("th-2", "/outreach/themes/1")
                        .basis("《清廉建设实施意见》每月一主题，分线召开现场会")
                        .says(
                                "月度主题“th-2”2026-02 内没有“教育”条线的现场会；应在当月召开。",
                                "Monthly theme 'th-2': no site meeting was held by the line of education in 2026-02; expected one in that month."),
                FailingSample.of("outreach.meeting-off-theme", WARNING)
                        .in(withOutreach(register -> register.withMeetings(
                                Replace.in(register.meetings(), "sm-6", meeting -> meeting.withLine(WorkLine.HEALTH)))))
                        .at("sm-6", "/outreach/meetings/5/line")
                        .basis("《清廉建设实施意见》每月一主题，分线召开现场会")
                        .says(
                                "现场会“sm-6”于 2026-06-20 由“卫生健康”条线召开；主题安排为 2026-06、“教育”条线。",
                                "Site meeting 'sm-6' was held on 2026-06-20 by the line of health; expected 2026-06 and the line of education."));
    }

    private static List<FailingSample> recognitions() {
        return List.of(
                FailingSample.of("outreach.recognition-history", ERROR)
                        .in(withRecognition(
                                "rg-1",
                                recognition -> recognition.withHistory(Stream.concat(
                                                recognition.history().stream().limit(2),
                                                recognition.history().stream().skip(3))
                                        .toList())))
                        .at("rg-1", "/outreach/recognitions/0/history/2")
                        .basis("地方做法：某市清廉村居评价（2022）：90分以上，两年内无负面清单事项")
                        .says(
                                "清廉单元认定“rg-1”流程有误：第 3 步由“初审”转为“公示”；应为：评价、不予认定。",
                                "Recognition 'rg-1': Step 3 goes from screened to publicised; expected evaluated, rejected."),
                FailingSample.of("outreach.recognition-without-body", ERROR)
                        .in(withRecognition(
                                "rg-1",
                                recognition -> recognition.withHistory(Replace.at(
                                        recognition.history(),
                                        4,
                                        Step.of(RecognitionState.RECOGNISED, LocalDate.of(2025, 11, 20))))))
                        .at("rg-1", "/outreach/recognitions/0/history/4")
                        .basis("地方做法：某市清廉村居评价（2022）：90分以上，两年内无负面清单事项")
                        .says(
                                "清廉单元认定“rg-1”步骤“认定”的作出者为：无；应为作出决定的组织或者单位。",
                                "Recognition 'rg-1': the step 'recognised' was taken by: none; expected the body that decided."),
                FailingSample.of("outreach.recognition-barred", ERROR)
                        .in(withRecognition(
                                "rg-1",
                                recognition -> recognition
                                        .withScore(new BigDecimal("89.5"))
                                        .withNegativeEvents(new NegativeEvent(LocalDate.of(2023, 11, 20), "群体性事件"))))
                        .at("rg-1", "/outreach/recognitions/0")
                        .basis("地方做法：某市清廉村居评价（2022）：90分以上，两年内无负面清单事项")
                        .says(
                                "清廉单元认定“rg-1”于 2025-11-20 认定，而当日存在：低于合格分、回溯期内有负面清单事项；应为无。",
                                "Recognition 'rg-1' was recognised on 2025-11-20, yet there was: below the pass mark; an event of the negative list; expected none."),
                FailingSample.of("outreach.recognition-publicity", WARNING)
                        .in(withRecognition(
                                "rg-1",
                                recognition -> recognition.withPublicity(
                                        DateRange.of(LocalDate.of(2025, 11, 10), LocalDate.of(2025, 11, 14)))))
                        .at("rg-1", "/outreach/recognitions/0/publicity")
                        .basis("本库约定：认定前公示不少于5个工作日")
                        .says(
                                "清廉单元认定“rg-1”公示期为：2025-11-10 至 2025-11-14；应在 2025-11-20 认定前公示满 5 个工作日。",
                                "Recognition 'rg-1' was publicised: 2025-11-10 to 2025-11-14; expected 5 working days before it was decided on 2025-11-20."),
                FailingSample.of("outreach.recognition-unreviewed", WARNING)
                        .in(withRecognition(
                                "rg-2", recognition -> recognition.withValidUntil(LocalDate.of(2026, 6, 29))))
                        .at("rg-2", "/outreach/recognitions/1/validUntil")
                        .basis("地方做法：平阳县村居“清廉指数”监测（2024）：认定后跟踪复评，动态调整")
                        .says(
                                "清廉单元认定“rg-2”的有效期到 2026-06-29，截至 2026-06-30 未复评；应到期前复评，或者摘牌。",
                                "Recognition 'rg-2' held until 2026-06-29 and was not reviewed by 2026-06-30; expected a review before that, or its revocation."));
    }

    private static List<FailingSample> samples() {
        return List.of(
                FailingSample.of("outreach.sample-unauthorised", ERROR)
                        .in(withSample(sample ->
                                sample.withNamedBy(NamingAuthority.approved("云山镇党委", Level.TOWNSHIP, "云委〔2025〕1号"))))
                        .at("ds-1", "/outreach/samples/0/namedBy")
                        .basis("《创建示范活动管理办法（试行）》（2022）")
                        .says(
                                "示范样板“ds-1”由“云山镇党委”命名（层级：乡镇（街道），党委、政府，批准文号：云委〔2025〕1号）；市、县应经批准并以党委、政府名义，乡镇不得命名。",
                                "Demonstration sample 'ds-1' was named by 云山镇党委 (level: township or street; Party committee or government; approval: 云委〔2025〕1号); expected a body of the centre or a province, or with approval a Party committee or government of a city or county."),
                FailingSample.of("outreach.sample-overstated", ERROR)
                        .in(withSample(sample -> sample.withTitle(LocalizedText.zh("全国清廉村居示范点"))))
                        .at("ds-1", "/outreach/samples/0/title")
                        .basis("《创建示范活动管理办法（试行）》（2022）")
                        .says(
                                "示范样板“ds-1”存在：名称冠以“国家”“全国”等字样而未经批准；应不收取费用，不擅自使用“国家”“全国”等字样。",
                                "Demonstration sample 'ds-1' has: a title that claims to be national without approval; expected neither."),
                FailingSample.of("outreach.sample-unrecognised", WARNING)
                        .in(withOutreach(register ->
                                register.withRecognitions(Replace.without(register.recognitions(), "rg-1"))))
                        .at("ds-1", "/outreach/samples/0/unit")
                        .basis("《清廉建设实施意见》可复制、可推广的示范样板")
                        .says(
                                "示范样板“ds-1”的单位“i-qingxi”截至 2026-06-30 没有有效的清廉单元认定；应已认定且在有效期内。",
                                "Demonstration sample 'ds-1': unit 'i-qingxi' has no recognition that holds on 2026-06-30; expected one."),
                FailingSample.of("outreach.sample-expired", WARNING)
                        .in(withSample(sample -> sample.withValidUntil(LocalDate.of(2026, 6, 29))))
                        .at("ds-1", "/outreach/samples/0/validUntil")
                        .basis("《清廉建设实施意见》可复制、可推广的示范样板")
                        .says(
                                "示范样板“ds-1”的有效期到 2026-06-29，截至 2026-06-30 未撤销；应到期复核或者撤销。",
                                "Demonstration sample 'ds-1' held until 2026-06-29 and was not withdrawn by 2026-06-30; expected a renewal or its withdrawal."),
                FailingSample.of("outreach.sample-undescribed", WARNING)
                        .in(withSample(sample -> sample.withFeatures(List.of()).withMaterials(List.of())))
                        .at("ds-1", "/outreach/samples/0")
                        .basis("《清廉建设实施意见》可复制、可推广的示范样板")
                        .says(
                                "示范样板“ds-1”未注明：特色（features）、可供复制的材料（materials）；应写明特色和可供复制的材料。",
                                "Demonstration sample 'ds-1' does not name: features, materials; expected what is special about it and what others need to copy it."),
                FailingSample.of("outreach.sample-copy-unfounded", WARNING)
                        .in(withSample(sample -> sample.withCopies(new SampleCopy(
                                Actor.organization("o-baishi"), LocalDate.of(2026, 3, 2), Optional.empty()))))
                        .at("ds-1", "/outreach/samples/0/copies/0")
                        .basis("《清廉建设实施意见》可复制、可推广的示范样板")
                        .says(
                                "示范样板“ds-1”登记由“o-baishi”于 2026-03-02 复制，佐证：无；应为其他单位在 2025-12-01 命名后所作，并有文件佐证。",
                                "Demonstration sample 'ds-1' is recorded as copied by 'o-baishi' on 2026-03-02, evidence: none; expected another unit, on 2025-12-01 or later, and a document."),
                FailingSample.of("outreach.publicity-of-lapsed", WARNING)
                        .in(withOutreach(register -> register.withPublicity(Replace.in(
                                register.publicity(),
                                "pb-1",
                                item -> item.withPublishedOn(LocalDate.of(2025, 11, 30))))))
                        .at("pb-1", "/outreach/publicity/0/publishedOn")
                        .basis("《清廉建设实施意见》扩大宣传，提升认知度和参与度")
                        .says(
                                "宣传报道“pb-1”于 2025-11-30 宣传样板“ds-1”，而当日该样板不在有效期内；应宣传有效样板。",
                                "Publicity item 'pb-1' presents sample 'ds-1' on 2025-11-30, when its title did not hold; expected a sample whose title holds."));
    }

    private static Programme withRecognition(String id, UnaryOperator<Recognition> change) {
        return withOutreach(register -> register.withRecognitions(Replace.in(register.recognitions(), id, change)));
    }

    private static Programme withSample(UnaryOperator<DemonstrationSample> change) {
        return withOutreach(register -> register.withSamples(Replace.in(register.samples(), "ds-1", change)));
    }
}

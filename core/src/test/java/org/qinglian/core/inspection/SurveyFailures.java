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
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.PledgeAssessment;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.SurveyOption;
import org.qinglian.core.outreach.SurveyQuestion;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of surveys, pledges, targets and requests for information. */
final class SurveyFailures {
    private SurveyFailures() {}

    static List<FailingSample> all() {
        return Stream.of(surveys(), pledges()).flatMap(List::stream).toList();
    }

    private static List<FailingSample> surveys() {
        return List.of(
                FailingSample.of("outreach.survey-counts", ERROR)
                        .in(withSurvey(survey -> survey.withReturned(990)))
                        .at("sv-1", "/outreach/surveys/0/valid")
                        .basis("本库约定：调查应写明总体、抽样框和方式，各选项人数相加等于有效份数")
                        .says(
                                "民意调查“sv-1”发出 1200、回收 990、有效 1000 份，总体：412000；应依次不大于前者，且不为负。",
                                "Survey 'sv-1': 1200 issued, 990 returned, 1000 valid, population: 412000; expected none above the one before it and none negative."),
                FailingSample.of("outreach.survey-options", ERROR)
                        .in(withSurvey(survey -> survey.withQuestions(OutreachSamples.satisfaction(500, 415, 60, 24))))
                        .at("sv-1", "/outreach/surveys/0/questions/0/options")
                        .basis("本库约定：调查应写明总体、抽样框和方式，各选项人数相加等于有效份数")
                        .says(
                                "民意调查“sv-1”题目“q-satisfaction”各选项合计 999 人；应为 1000 人。",
                                "Survey 'sv-1', question 'q-satisfaction': its options add up to 999; expected 1000."),
                FailingSample.of("outreach.survey-scale", ERROR)
                        .in(withSurvey(survey -> survey.withQuestions(threeBoxes())))
                        .at("sv-1", "/outreach/surveys/0/questions/0/options")
                        .basis("地方做法：国家统计局党风廉政建设民意调查（2015）：满意度为很满意与比较满意之和")
                        .says(
                                "民意调查“sv-1”题目“q-satisfaction”计入满意的选项为：很满意、比较满意、一般；应为量表最高两档：很满意、比较满意。",
                                "Survey 'sv-1', question 'q-satisfaction', counts as satisfied: 很满意, 比较满意, 一般; expected the top of the scale: 很满意, 比较满意."),
                FailingSample.of("outreach.survey-too-small", WARNING)
                        .in(withSurvey(survey -> survey.withValid(384)))
                        .at("sv-1", "/outreach/surveys/0/valid")
                        .basis("本库约定：有效份数不少于385，以使95%置信下误差不超过5个百分点")
                        .says(
                                "民意调查“sv-1”有效 384 份；应不少于 385 份，或者为全数调查。",
                                "Survey 'sv-1' has 384 valid answers; expected 385 or more, or everybody."),
                FailingSample.of("outreach.survey-undescribed", WARNING)
                        .in(withSurvey(
                                survey -> survey.withFrame(Optional.empty()).withMode(Optional.empty())))
                        .at("sv-1", "/outreach/surveys/0")
                        .basis("本库约定：调查应写明总体、抽样框和方式，各选项人数相加等于有效份数")
                        .says(
                                "民意调查“sv-1”未注明：抽样框（frame）、方式（mode）；应写明总体、抽样框和方式。",
                                "Survey 'sv-1' does not name: frame, mode; expected the population, the frame and the mode."),
                FailingSample.of("outreach.survey-published", ERROR)
                        .in(withSurvey(survey -> survey.withQuestions(published("92.9"))))
                        .at("sv-1", "/outreach/surveys/0/questions/0/publishedPercent")
                        .basis("本库约定：调查应写明总体、抽样框和方式，各选项人数相加等于有效份数")
                        .says(
                                "民意调查“sv-1”题目“q-satisfaction”公布的满意度为 92.9%；按选项计算应为 91.5%。",
                                "Survey 'sv-1', question 'q-satisfaction': satisfaction was published as 92.9 %; expected 91.5 % by its options."));
    }

    private static List<FailingSample> pledges() {
        return List.of(
                FailingSample.of("outreach.pledge-incomplete", WARNING)
                        .in(withPledge(
                                "pd-1",
                                pledge -> pledge.withOwner(Optional.empty()).withDueOn(Optional.empty())))
                        .at("pd-1", "/outreach/pledges/0")
                        .basis("地方做法：开放政府伙伴关系独立报告机制：承诺可核实，完成度五档")
                        .says(
                                "公开承诺“pd-1”未注明：责任人（owner）、期限（dueOn）；应有责任人、期限和核实方法。",
                                "Public pledge 'pd-1' does not name: owner, dueOn; expected an owner, a last day and how one can tell."),
                FailingSample.of("outreach.pledge-overdue", WARNING)
                        .in(withPledge("pd-2", pledge -> pledge.withDueOn(LocalDate.of(2026, 6, 29))))
                        .at("pd-2", "/outreach/pledges/1/dueOn")
                        .basis("地方做法：开放政府伙伴关系独立报告机制：承诺可核实，完成度五档")
                        .says(
                                "公开承诺“pd-2”完成度为“有限进展”，期限 2026-06-29，截至 2026-06-30 未全部完成；应按期兑现。",
                                "Public pledge 'pd-2' stands at limited on 2026-06-30; expected complete by 2026-06-29."),
                FailingSample.of("outreach.pledge-unverified", WARNING)
                        .in(withPledge(
                                "pd-1",
                                pledge -> pledge.withAssessments(new PledgeAssessment(
                                        LocalDate.of(2026, 6, 18),
                                        PledgeCompletion.COMPLETE,
                                        Actor.organization("o-yunshan"),
                                        List.of("自查报告")))))
                        .at("pd-1", "/outreach/pledges/0/assessments/0")
                        .basis("地方做法：开放政府伙伴关系独立报告机制：承诺可核实，完成度五档")
                        .says(
                                "公开承诺“pd-1”评为“全部完成”，评估者为 o-yunshan，佐证：自查报告；应由责任人以外的主体依据佐证评估。",
                                "Public pledge 'pd-1' is assessed as complete by 'o-yunshan', evidence: 自查报告; expected another than the owner, on evidence."),
                FailingSample.of("outreach.task-force-lapsed", WARNING)
                        .in(withOutreach(register -> register.withTaskForces(Replace.in(
                                register.taskForces(),
                                "tf-1",
                                force -> force.withLeader(Optional.empty()).withDueOn(LocalDate.of(2026, 6, 29))))))
                        .at("tf-1", "/outreach/taskForces/0")
                        .basis("《清廉建设实施意见》靶向对标、专班突破")
                        .says(
                                "工作专班“tf-1”存在：无负责人（leader）、期限 2026-06-29 已过未解散；应有负责人和期限，到期解散或者延长。",
                                "Task force 'tf-1': no leader, not dissolved after 2026-06-29; expected a leader, a last day, and an end or an extension when it is over."),
                FailingSample.of("outreach.benchmark-missed", WARNING)
                        .in(withOutreach(register -> register.withBenchmarks(Replace.in(
                                register.benchmarks(),
                                "bm-1",
                                benchmark -> benchmark.withReadings(
                                        benchmark.readings().get(0))))))
                        .at("bm-1", "/outreach/benchmarks/0/readings")
                        .basis("《清廉建设实施意见》靶向对标、专班突破")
                        .says(
                                "对标事项“bm-1”的最近实测值为：73；应在 2026-06-15 前由 61 达到 85。",
                                "Benchmark 'bm-1' was last measured at: 73; expected to come from 61 to 85 by 2026-06-15."),
                FailingSample.of("outreach.extension-untold", ERROR)
                        .in(withOutreach(register -> register.withRequests(Replace.in(
                                register.requests(),
                                "rq-1",
                                request -> request.withExtensionToldOn(LocalDate.of(2026, 3, 31))))))
                        .at("rq-1", "/outreach/requests/0/extensionToldOn")
                        .basis("《政府信息公开条例》第三十三条（2019）")
                        .says(
                                "依申请公开“rq-1”于 2026-03-02 收到，延期告知情况：2026-03-31；应在 20 个工作日内、不迟于 2026-03-30 告知申请人。",
                                "Request for information 'rq-1' was received on 2026-03-02; the applicant was told of the extension: 2026-03-31; expected within 20 working days, by 2026-03-30."));
    }

    private static SurveyQuestion threeBoxes() {
        return OutreachSamples.satisfaction(500, 300, 0, 0)
                .withOptions(
                        SurveyOption.counted("很满意", 500, 5),
                        SurveyOption.counted("比较满意", 300, 4),
                        SurveyOption.counted("一般", 150, 3),
                        SurveyOption.other("不满意", 50, 1));
    }

    private static SurveyQuestion published(String percent) {
        return OutreachSamples.satisfaction(500, 415, 60, 25).withPublishedPercent(new BigDecimal(percent));
    }

    private static Programme withSurvey(UnaryOperator<Survey> change) {
        return withOutreach(register -> register.withSurveys(Replace.in(register.surveys(), "sv-1", change)));
    }

    private static Programme withPledge(String id, UnaryOperator<PublicPledge> change) {
        return withOutreach(register -> register.withPledges(Replace.in(register.pledges(), id, change)));
    }
}

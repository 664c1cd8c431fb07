package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withAccountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityDecision;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.accountability.Authority;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.Closure;
import org.qinglian.core.accountability.ClosureReason;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.accountability.FiledReview;
import org.qinglian.core.accountability.Initiation;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.Situation;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.fixture.AccountabilitySamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of accountability. */
final class AccountabilityFailures {
    private AccountabilityFailures() {}

    static List<FailingSample> all() {
        return Stream.of(answers(), procedure(), decisions(), after(), appeals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> answers() {
        return List.of(
                FailingSample.of("accountability.breach-unanswered", ERROR)
                        .in(withBreach("b-1", breach -> breach.withAnswer(Optional.empty())))
                        .at("b-1", "/accountability/breaches/0/answer")
                        .basis("《中国共产党问责条例》第三条（2019）")
                        .says(
                                "失责情形“b-1”于 2026-01-20 发现，尚无处置；应予问责、依规免责，或者说明缓办理由和复核日期。",
                                "Breach 'b-1', found on 2026-01-20, is not answered; expected a case of accountability, an exemption with grounds, or a stated open state."),
                FailingSample.of("accountability.review-overdue", ERROR)
                        .in(withBreach(
                                "b-4",
                                breach ->
                                        breach.withAnswer(BreachAnswer.Open.of("审计尚未结束。", LocalDate.of(2026, 6, 29)))))
                        .at("b-4", "/accountability/breaches/3/answer/reviewOn")
                        .basis("《中国共产党问责条例》第三条（2019）")
                        .says(
                                "失责情形“b-4”截至 2026-06-30 仍为缓办，复核日期 2026-06-29 已过；应办结，或者重新说明理由和复核日期。",
                                "Breach 'b-4' is still open on 2026-06-30; its reviewOn 2026-06-29 has passed; expected an end or a new day of review with a reason."),
                FailingSample.of("accountability.exemption-unsupported", ERROR)
                        .in(withBreach(
                                "b-3",
                                breach -> breach.withAnswer(new BreachAnswer.Exempted(AccountabilitySamples.exemption()
                                        .evidence(List.of())
                                        .approvedBy(Optional.empty())
                                        .build()))))
                        .at("b-3", "/accountability/breaches/2/answer/exemption")
                        .basis("《中国共产党问责条例》第十七条（2019）")
                        .says(
                                "失责情形“b-3”已免责，但缺少：佐证材料、批准机关；应有第十七条所列情形、佐证材料和批准机关。",
                                "Breach 'b-3' is exempted but lacks: evidence, an approver; expected a ground of article 17, its evidence and an approver."));
    }

    private static List<FailingSample> procedure() {
        return List.of(
                FailingSample.of("accountability.case-order", ERROR)
                        .in(withCase(
                                "k-7",
                                each -> each.withHistory(
                                        Step.of(AccountabilityState.CLUE, LocalDate.of(2026, 6, 1)),
                                        Step.of(AccountabilityState.INQUIRY, LocalDate.of(2026, 6, 8)))))
                        .at("k-7", "/accountability/cases/6/history/1")
                        .basis("《中国共产党问责条例》第九条至第十四条（2019）")
                        .says(
                                "问责案件“k-7”：第 2 步由“线索”转为“问责调查”；应为：批准启动、已立案审查，不再另行调查、终止。",
                                "Accountability case 'k-7': Step 2 goes from clue to inquiry; expected initiation approved, skipped, under review, terminated."),
                FailingSample.of("accountability.initiation-approval", ERROR)
                        .in(withCase(
                                "k-3",
                                each -> each.withInitiation(Initiation.of(
                                        Authority.commission("o-discipline"), Authority.commission("o-discipline")))))
                        .at("k-3", "/accountability/cases/2/initiation/approvedBy")
                        .basis("《中国共产党问责条例》第九条（2019）")
                        .says(
                                "问责案件“k-3”启动问责的批准为纪委（县级）；应为同级党委主要负责人。",
                                "Accountability case 'k-3': initiation was approved by discipline commission (county); expected the principal of the Party committee of that level."),
                FailingSample.of("accountability.inquiry-under-review", ERROR)
                        .in(withCase(
                                "k-7",
                                each -> each.withFiledReview(
                                        new FiledReview("清纪立〔2026〕11号", LocalDate.of(2026, 6, 8)))))
                        .at("k-7", "/accountability/cases/6/filedReview")
                        .basis("《中国共产党问责条例》第九条（2019）")
                        .says(
                                "问责案件“k-7”于 2026-06-08 启动问责调查，而对象已于 2026-06-08 被立案审查；应不再另行启动。",
                                "Accountability case 'k-7': an inquiry began on 2026-06-08 although a review was filed on 2026-06-08; expected no inquiry beside it."),
                FailingSample.of("accountability.skipped-without-review", ERROR)
                        .in(withCase("k-2", each -> each.withFiledReview(Optional.empty())))
                        .at("k-2", "/accountability/cases/1/filedReview")
                        .basis("《中国共产党问责条例》第九条（2019）")
                        .says(
                                "问责案件“k-2”于 2026-01-14 不再调查，但此前无立案审查；应注明立案审查。",
                                "Accountability case 'k-2' left the inquiry out on 2026-01-14 without a review filed by then; expected the filed review."));
    }

    private static List<FailingSample> decisions() {
        return List.of(
                FailingSample.of("accountability.situation-unlisted", ERROR)
                        .in(withCase("k-4", each -> each.withSituations(Situation.of("phone-not-answered"))))
                        .at("k-4", "/accountability/cases/3/situations")
                        .basis("《中国共产党问责条例》第七条（2019）")
                        .says(
                                "问责案件“k-4”所依据的问责情形为：phone-not-answered；应为当时有效规定所列情形。",
                                "Accountability case 'k-4' was decided on situations phone-not-answered; expected one or more that the rules then in force list."),
                FailingSample.of("accountability.measure-illegal", ERROR)
                        .in(withCase("k-4", each -> each.withMeasures(Measure.of(MeasureKind.EXAMINATION))))
                        .at("k-4", "/accountability/cases/3/measures/0")
                        .basis("《中国共产党问责条例》第八条（2019）")
                        .says(
                                "问责案件“k-4”对党的领导干部采取“检查”；可用方式：通报、诫勉、组织调整或者组织处理、纪律处分。",
                                "Accountability case 'k-4': measure examination is not one for its object, leading cadre; expected circular, admonition, organisational handling, disciplinary sanction."),
                FailingSample.of("accountability.decider-competence", ERROR)
                        .in(withCase("k-4", each -> each.withDecision(decidedBy(Authority.committee("o-yunshan")))))
                        .at("k-4", "/accountability/cases/3/decision/decidedBy")
                        .basis("《中国共产党问责条例》第十二条（2019）")
                        .says(
                                "问责案件“k-4”的决定机关为党委（党组）（乡镇（街道））；应为县级或者以上有管理权限的党组织。",
                                "Accountability case 'k-4' was decided by Party committee (township or street); expected a competent body at or above this level: county."),
                FailingSample.of("accountability.decided-without-tolerance", ERROR)
                        .in(withCase(
                                "k-4",
                                each -> each.withTolerance(
                                        ToleranceConsidered.none(LocalDate.of(2026, 3, 17), "无容错情形。"))))
                        .at("k-4", "/accountability/cases/3/tolerance")
                        .basis("地方做法：容错审查与问责同步启动（大理州做法，本库默认采用）")
                        .says(
                                "问责案件“k-4”于 2026-03-16 作出决定，此前未见容错审查；应有容错审查，或者说明不适用的理由。",
                                "Accountability case 'k-4' was decided on 2026-03-16 without tolerance being considered by then; expected an application examined or a statement why there is none."),
                FailingSample.of("accountability.decided-though-tolerated", ERROR)
                        .in(withCase(
                                "k-2",
                                each -> each.withTolerance(
                                        ToleranceConsidered.examined(LocalDate.of(2026, 3, 20), Ref.of("tol-1")))))
                        .at("k-2", "/accountability/cases/1/tolerance/application")
                        .basis("《中国共产党问责条例》第十七条（2019）")
                        .says(
                                "问责案件“k-2”于 2026-03-20 作出问责决定，而容错申请“tol-1”已认定免责；应不予问责。",
                                "Accountability case 'k-2' was decided on 2026-03-20 although tolerance 'tol-1' had exempted its object; expected an exemption."),
                FailingSample.of("accountability.tolerance-not-examined", ERROR)
                        .in(withCase(
                                "k-2",
                                each -> each.withTolerance(
                                        ToleranceConsidered.none(LocalDate.of(2026, 2, 25), "违规接受宴请，不属于容错情形。"))))
                        .at("tol-2", "/care/tolerances/1/proceeding")
                        .basis("地方做法：容错审查与问责同步启动（大理州做法，本库默认采用）")
                        .says(
                                "容错审查“tol-2”注明在问责案件“k-2”中办理，而该案件未审查此项申请；应在作出决定前一并审查。",
                                "Examination of tolerance 'tol-2' names case 'k-2' as its proceeding, which did not examine it; expected its examination before anything is decided."),
                FailingSample.of("accountability.sanction-missing", ERROR)
                        .in(withCase("k-2", each -> each.withMeasures(Measure.of(MeasureKind.DISCIPLINARY_SANCTION))))
                        .at("k-2", "/accountability/cases/1/measures/0/sanction")
                        .basis("《中国共产党问责条例》第十二条（2019）")
                        .says(
                                "问责案件“k-2”以纪律处分方式问责并已执行，但未注明对该对象的处分决定；应注明。",
                                "Accountability case 'k-2' was executed with a disciplinary sanction that names no decision about its object; expected the decision on the sanction."));
    }

    private static List<FailingSample> after() {
        return List.of(
                FailingSample.of("accountability.members-not-assessed", ERROR)
                        .in(withCase("k-4", each -> each.withMatter("清纪函〔2026〕10号")))
                        .at("k-3", "/accountability/cases/2/teamAssessment")
                        .basis("《中国共产党问责条例》第六条（2019）")
                        .says(
                                "问责案件“k-3”已对党组织问责，但未见对负有责任的班子成员问责；应有同一事项的个人案件，或者班子责任认定说明（teamAssessment）。",
                                "Accountability case 'k-3' holds an organisation to account, but no responsible member of its team; expected a case of the same matter or teamAssessment."),
                FailingSample.of("accountability.duplicate-case", ERROR)
                        .in(withAccountability(register -> register.withCases(Replace.plus(
                                register.cases(),
                                AccountabilitySamples.leaderCase("k-8").build()))))
                        .at("k-8", "/accountability/cases/7/matter")
                        .basis("本库约定：一事一主体一问责")
                        .says(
                                "问责案件“k-8”与案件“k-4”的事项“清纪函〔2026〕9号”和对象相同；应并案处理。",
                                "Accountability case 'k-8' concerns matter '清纪函〔2026〕9号' and an object of which case 'k-4' treats already; expected one case."),
                FailingSample.of("accountability.closed-because-left", ERROR)
                        .in(withCase("k-6", each -> each.withClosure(Closure.of(ClosureReason.RETIRED))))
                        .at("k-6", "/accountability/cases/5/closure/reason")
                        .basis("《中国共产党问责条例》第十六条（2019）")
                        .says(
                                "问责案件“k-6”因“责任人退休”终止；实行终身问责，不应因此终止。",
                                "Accountability case 'k-6' was terminated since the person retired; expected no end for that reason."),
                FailingSample.of("accountability.handling-overdue", ERROR)
                        .in(withCase(
                                "k-5",
                                each -> each.withHistory(executed(
                                        AccountabilitySamples.filed(LocalDate.of(2026, 3, 2)),
                                        LocalDate.of(2026, 4, 3)))))
                        .at("k-5", "/accountability/cases/4/history")
                        .basis("《中国共产党问责条例》第十三条（2019）")
                        .says(
                                "问责案件“k-5”于 2026-03-02 决定，组织处理办理情况：2026-04-03；应在1 个月内，即 2026-04-02 前办毕。",
                                "Accountability case 'k-5' was decided on 2026-03-02; its organisational handling: 2026-04-03; expected within 1 month, by 2026-04-02."),
                FailingSample.of("accountability.exposed-before-announced", ERROR)
                        .in(withCase(
                                "k-2",
                                each -> each.withExposure(
                                        Exposure.of(LocalDate.of(2026, 3, 24), NoticeAudience.INTERNAL_PARTY))))
                        .at("k-2", "/accountability/cases/1/exposure/on")
                        .basis("本库约定：决定生效、宣布、通报、公开")
                        .says(
                                "问责案件“k-2”于 2026-03-24 公开，宣布日期为 2026-03-25；应先宣布后公开。",
                                "Accountability case 'k-2' was made public on 2026-03-24; it was announced on 2026-03-25; expected the announcement first."),
                FailingSample.of("accountability.not-exposed", WARNING)
                        .in(withCase("k-2", each -> each.withExposure(Optional.empty())))
                        .at("k-2", "/accountability/cases/1/exposure")
                        .basis("《中国共产党问责条例》第十四条（时限为本库默认）（2019）")
                        .says(
                                "问责案件“k-2”于 2026-03-25 宣布，公开情况：截至 2026-06-30 未完成；应在1 个月内，即 2026-04-25 前公开。",
                                "Accountability case 'k-2' was announced on 2026-03-25; its exposure: not done by 2026-06-30; expected within 1 month, by 2026-04-25."));
    }

    private static List<FailingSample> appeals() {
        return List.of(
                FailingSample.of("accountability.appeal-order", ERROR)
                        .in(withAppeal(
                                "ap-1",
                                appeal -> appeal.withHistory(
                                        Step.of(AppealState.FILED, LocalDate.of(2026, 4, 7)),
                                        Step.of(AppealState.UPHELD, LocalDate.of(2026, 4, 6)))))
                        .at("ap-1", "/accountability/appeals/0/history/1")
                        .says(
                                "问责申诉“ap-1”：第 2 步（维持原决定）日期为 2026-04-06，早于前一步；应不早于 2026-04-07。",
                                "Accountability appeal 'ap-1': Step 2 (upheld) is dated 2026-04-06, before the step ahead of it; expected 2026-04-07 or later."),
                FailingSample.of("accountability.appeal-late", ERROR)
                        .in(withAppeal(
                                "ap-1",
                                appeal -> appeal.withHistory(
                                        Step.of(AppealState.FILED, LocalDate.of(2026, 4, 19)),
                                        Step.of(AppealState.UPHELD, LocalDate.of(2026, 4, 28)))))
                        .at("ap-1", "/accountability/appeals/0/history")
                        .basis("《中国共产党问责条例》第二十条（2019）")
                        .says(
                                "问责申诉“ap-1”于 2026-04-19 提出，决定于 2026-03-18 收到；应在1 个月内，即 2026-04-18 前提出。",
                                "Accountability appeal 'ap-1' was filed on 2026-04-19; the decision was received on 2026-03-18; expected within 1 month, by 2026-04-18."),
                FailingSample.of("accountability.appeal-decided-late", ERROR)
                        .in(withAppeal(
                                "ap-1",
                                appeal -> appeal.withHistory(
                                        Step.of(AppealState.FILED, LocalDate.of(2026, 4, 7)),
                                        Step.of(AppealState.UPHELD, LocalDate.of(2026, 5, 8)))))
                        .at("ap-1", "/accountability/appeals/0/history")
                        .basis("《中国共产党问责条例》第二十条（2019）")
                        .says(
                                "问责申诉“ap-1”于 2026-04-07 提出，处理决定：2026-05-08；应在1 个月内，即 2026-05-07 前作出。",
                                "Accountability appeal 'ap-1' was filed on 2026-04-07; its decision: 2026-05-08; expected within 1 month, by 2026-05-07."),
                FailingSample.of("accountability.corrected-not-cleared", ERROR)
                        .in(withCase(
                                "k-5",
                                each -> each.withCorrection(each.correction()
                                        .orElseThrow()
                                        .withClearedBefore(NoticeAudience.INTERNAL_PARTY))))
                        .at("k-5", "/accountability/cases/4/correction")
                        .basis("《中国共产党问责条例》第二十一条（2019）")
                        .says(
                                "问责案件“k-5”已被认定有误，但未在同等范围澄清；应登记纠正和澄清，范围：社会。",
                                "Accountability case 'k-5' was found wrong, but its object was not cleared before the same audience; expected a correction with clearedOn, before: the public."),
                FailingSample.of("accountability.generalised", WARNING)
                        .in(withAccountability(register -> {
                            List<AccountabilityCase> cases = new ArrayList<>(register.cases());
                            List.of("m-02", "m-03", "m-04", "m-05", "m-06", "m-07", "m-10")
                                    .forEach(member -> cases.add(AccountabilitySamples.leaderCase("k-" + member)
                                            .object(Actor.member(member))
                                            .build()));
                            return register.withCases(cases);
                        }))
                        .at("qinghe", "/accountability/cases")
                        .basis("《中国共产党问责条例》第十条（比例为本库默认）（2019）")
                        .says(
                                "清廉建设工作“qinghe”被问责的 10 人中有 9 人属最低职级；应不超过 50%。",
                                "Programme 'qinghe': 9 of 10 persons held to account are of the lowest ranks; expected at most 50 %."));
    }

    private static AccountabilityDecision decidedBy(Authority authority) {
        return AccountabilityDecision.builder().decidedBy(authority).build();
    }

    private static List<Step<AccountabilityState>> executed(List<Step<AccountabilityState>> history, LocalDate day) {
        return history.stream()
                .map(step -> step.state() == AccountabilityState.EXECUTED ? Step.of(step.state(), day) : step)
                .toList();
    }

    private static Programme withBreach(String id, UnaryOperator<Breach> change) {
        return withAccountability(register -> register.withBreaches(Replace.in(register.breaches(), id, change)));
    }

    private static Programme withCase(String id, UnaryOperator<AccountabilityCase> change) {
        return withAccountability(register -> register.withCases(Replace.in(register.cases(), id, change)));
    }

    private static Programme withAppeal(String id, UnaryOperator<AccountabilityAppeal> change) {
        return withAccountability(register -> register.withAppeals(Replace.in(register.appeals(), id, change)));
    }
}

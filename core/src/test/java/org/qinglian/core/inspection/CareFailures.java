package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withCare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.care.AccuserHandling;
import org.qinglian.core.care.Approval;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationBar;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ClarificationWay;
import org.qinglian.core.care.CorrectionOrder;
import org.qinglian.core.care.Distinction;
import org.qinglian.core.care.DistinctionJudgement;
import org.qinglian.core.care.DistinctionSide;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.ReportConclusion;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceExclusion;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.common.Level;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of care. */
final class CareFailures {
    private CareFailures() {}

    static List<FailingSample> all() {
        return Stream.of(histories(), tolerance(), clarification(), accusation(), AftercareFailures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> histories() {
        return List.of(
                FailingSample.of("care.tolerance-history", ERROR)
                        .in(withTolerance(
                                "tol-1",
                                application -> application.withHistory(Replace.at(
                                        application.history(),
                                        6,
                                        Step.of(ToleranceState.APPLIED, LocalDate.of(2026, 4, 15))))))
                        .at("tol-1", "/care/tolerances/0/history/6")
                        .says(
                                "容错审查“tol-1”流程有误：第 7 步由“纠错”转为“申请（提起）”；应为：办结。",
                                "Examination of tolerance 'tol-1': Step 7 goes from correcting to applied; expected closed."),
                FailingSample.of("care.clarification-history", ERROR)
                        .in(withClarification(
                                "cl-1",
                                clarification -> clarification.withHistory(Replace.at(
                                        clarification.history(),
                                        5,
                                        Step.of(ClarificationState.FOLLOWED_UP, LocalDate.of(2026, 4, 16))))))
                        .at("cl-1", "/care/clarifications/0/history/5")
                        .says(
                                "澄清正名“cl-1”流程有误：第 6 步（回访）日期为 2026-04-16，早于前一步；应不早于 2026-04-17。",
                                "Clarification 'cl-1': Step 6 (followed up) is dated 2026-04-16, before the step ahead of it; expected 2026-04-17 or later."),
                FailingSample.of("care.accusation-history", ERROR)
                        .in(withAccusation(
                                "fa-1",
                                finding -> finding.withHistory(finding.history()
                                        .subList(1, finding.history().size()))))
                        .at("fa-1", "/care/accusations/0/history/0")
                        .says(
                                "诬告陷害认定“fa-1”流程有误：第 1 步以“核查”开始；应为：启动。",
                                "Finding of false accusation 'fa-1': Step 1 starts in verifying; expected started."),
                FailingSample.of("care.tolerance-without-body", ERROR)
                        .in(withTolerance(
                                "tol-1",
                                application -> application.withHistory(Replace.at(
                                        application.history(),
                                        3,
                                        Step.of(ToleranceState.RECOGNISED, LocalDate.of(2026, 3, 20))))))
                        .at("tol-1", "/care/tolerances/0/history/3")
                        .basis("《关于进一步激励广大干部新时代新担当新作为的意见》三个区分开来（2018）")
                        .says(
                                "容错审查“tol-1”步骤“认定容错”的作出者为：无；应为作出决定的组织或者单位。",
                                "Examination of tolerance 'tol-1': the step 'recognised' was taken by: none; expected the body that decided."),
                FailingSample.of("care.clarification-without-approver", ERROR)
                        .in(withClarification(
                                "cl-1",
                                clarification -> clarification.withHistory(Replace.at(
                                        clarification.history(),
                                        3,
                                        Step.of(ClarificationState.APPROVED, LocalDate.of(2026, 4, 15))
                                                .by(Actor.cadre("c-01"))))))
                        .at("cl-1", "/care/clarifications/0/history/3")
                        .basis("《关于做好失实检举控告澄清工作的意见》（2020）")
                        .says(
                                "澄清正名“cl-1”步骤“批准”的作出者为：c-01；应为批准的组织或者单位。",
                                "Clarification 'cl-1': the step 'approved' was taken by: c-01; expected the body that approved."));
    }

    private static List<FailingSample> tolerance() {
        return List.of(
                FailingSample.of("care.tolerance-condition-open", ERROR)
                        .in(withTolerance(
                                "tol-1",
                                application -> application.withConditions(
                                        application.conditions().subList(0, 4))))
                        .at("tol-1", "/care/tolerances/0/conditions")
                        .basis("《川自贸领〔2024〕2号（四川自由贸易试验区）》六项条件缺一不可（2024）")
                        .says(
                                "容错审查“tol-1”已认定容错，而未满足或者缺少证据的条件有：程序正当、知错就改；应为无。",
                                "Examination of tolerance 'tol-1' is recognised, yet these conditions are not met on evidence: due procedure; self-correction; expected none."),
                FailingSample.of("care.tolerance-of-violation", ERROR)
                        .in(withTolerance(
                                "tol-1",
                                application -> application.withDistinctions(DistinctionJudgement.of(
                                        Distinction.FAULT_FOR_DEVELOPMENT, DistinctionSide.VIOLATION))))
                        .at("tol-1", "/care/tolerances/0/distinctions")
                        .basis("《关于进一步激励广大干部新时代新担当新作为的意见》三个区分开来（2018）")
                        .says(
                                "容错审查“tol-1”已认定容错，而三个区分中属违纪违法的有：为推动发展的无意过失与谋取私利；应至少认定一项且均属失误错误。",
                                "Examination of tolerance 'tol-1' is recognised, yet by the three distinctions it is a violation in: an unintended fault for development, or private gain; expected one distinction or more, all on the side of error."),
                FailingSample.of("care.tolerance-excluded", ERROR)
                        .in(withTolerance(
                                "tol-1",
                                application -> application.withExclusions(ToleranceExclusion.MAJOR_SAFETY_ACCIDENT)))
                        .at("tol-1", "/care/tolerances/0/exclusions")
                        .basis("地方做法：韩城市容错纠错规定第四条")
                        .says(
                                "容错审查“tol-1”已认定容错，而存在不予容错情形：重大安全责任事故；应为无。",
                                "Examination of tolerance 'tol-1' is recognised, yet it is excluded by: major safety accident; expected no exclusion."),
                FailingSample.of("care.tolerance-repeated", ERROR)
                        .in(withCare(register -> register.withTolerances(Replace.plus(
                                register.tolerances(),
                                CareSamples.tolerance("tol-3").build()))))
                        .at("tol-3", "/care/tolerances/2/error")
                        .basis("地方做法：大理州容错纠错规定：与问责同步启动，同错再犯不容")
                        .says(
                                "容错审查“tol-3”的错误“filing-skipped”已在“tol-1”中对同一对象容错；同错再犯不予容错。",
                                "Examination of tolerance 'tol-3' tolerates error 'filing-skipped', which 'tol-1' tolerated of the same subject already; expected no repeat."),
                FailingSample.of("care.tolerance-without-correction", ERROR)
                        .in(withTolerance("tol-1", application -> application.withCorrection(Optional.empty())))
                        .at("tol-1", "/care/tolerances/0/correction")
                        .basis("《绵委办发〔2018〕25号（绵阳市）》限期纠错（2018）")
                        .says(
                                "容错审查“tol-1”已认定容错而未责令限期纠错；应有纠错要求和期限。",
                                "Examination of tolerance 'tol-1' is recognised without an order to correct; expected a plan and its last day."),
                FailingSample.of("care.tolerance-outside-proceeding", ERROR)
                        .in(withTolerance("tol-1", application -> application.withProceeding(Optional.empty())))
                        .at("tol-1", "/care/tolerances/0/proceeding")
                        .basis("地方做法：大理州容错纠错规定：与问责同步启动，同错再犯不容")
                        .says(
                                "容错审查“tol-1”已受理而未注明所属问责案件（proceeding）；应与问责在同一程序中办理。",
                                "Examination of tolerance 'tol-1' was accepted without its proceeding; expected the accountability case within which it is examined."),
                FailingSample.of("care.tolerance-outcome-differs", ERROR)
                        .in(withTolerance("tol-2", application -> application.withOutcome(ToleranceOutcome.LIGHTEN)))
                        .at("tol-2", "/care/tolerances/1/outcome")
                        .says(
                                "容错审查“tol-2”流程为“不予容错”，而结论（outcome）为：从轻；两者应一致。",
                                "Examination of tolerance 'tol-2': the history says rejected, the outcome is: lightened; expected the two to agree."),
                FailingSample.of("care.tolerance-late", ERROR)
                        .in(withTolerance(
                                "tol-1",
                                application -> application.withCorrection(
                                        new CorrectionOrder("补办备案手续", LocalDate.of(2026, 4, 14)))))
                        .at("tol-1", "/care/tolerances/0/correction/dueOn")
                        .basis("《绵委办发〔2018〕25号（绵阳市）》限期纠错（2018）")
                        .says(
                                "容错审查“tol-1”的“办结”：2026-04-15；应不迟于 2026-04-14。",
                                "Examination of tolerance 'tol-1', stage 'closed': 2026-04-15; expected by 2026-04-14."));
    }

    private static List<FailingSample> clarification() {
        String opinion = "《关于做好失实检举控告澄清工作的意见》（2020）";
        return List.of(
                FailingSample.of("care.clarification-of-unproven", ERROR)
                        .in(withClarification(
                                "cl-1",
                                clarification -> clarification.withReport(
                                        clarification.report().withConclusion(ReportConclusion.UNPROVEN))))
                        .at("cl-1", "/care/clarifications/0/report/conclusion")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”拟澄清的举报“清信〔2026〕117号”核查结论为：无法查实但不能排除；应为失实或者部分失实。",
                                "Clarification 'cl-1' concerns report '清信〔2026〕117号', whose conclusion is: unproven but not excluded; expected one that proved false in whole or in part."),
                FailingSample.of("care.clarification-without-points", ERROR)
                        .in(withClarification("cl-1", clarification -> clarification.withFalsePoints(List.of())))
                        .at("cl-1", "/care/clarifications/0/falsePoints")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”未列明失实问题（falsePoints）；应逐项列明，不作全面评价。",
                                "Clarification 'cl-1' names no falsePoints; expected each point that proved false, and no appraisal of the person."),
                FailingSample.of("care.clarification-ungrounded", WARNING)
                        .in(withClarification("cl-2", clarification -> clarification.withBar(Optional.empty())))
                        .at("cl-2", "/care/clarifications/1/bar")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-2”已到“不予澄清”而未注明不予澄清的情形；应注明。",
                                "Clarification 'cl-2' has come to 'not clarified' without the situation not to clarify; expected it to be named."),
                FailingSample.of("care.clarification-barred", ERROR)
                        .in(withClarification(
                                "cl-1", clarification -> clarification.withBar(ClarificationBar.CONSENT_REFUSED)))
                        .at("cl-1", "/care/clarifications/0/bar")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”已实施澄清，而登记有不予澄清情形：本人不同意；应为无。",
                                "Clarification 'cl-1' was performed, yet a situation not to clarify is on record: the person does not agree; expected none."),
                FailingSample.of("care.clarification-without-consent", ERROR)
                        .in(withClarification("cl-1", clarification -> clarification.withConsent(Optional.empty())))
                        .at("cl-1", "/care/clarifications/0/consent")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”无本人在 2026-04-13 前（含当日）的同意记录（consent）；应先征得同意。",
                                "Clarification 'cl-1' has no consent of the person concerned by 2026-04-13; expected consent before it goes on."),
                FailingSample.of("care.clarification-unwritten", ERROR)
                        .in(withClarification(
                                "cl-1",
                                clarification -> clarification.withWays(
                                        ClarificationWay.FACE_TO_FACE, ClarificationWay.MEETING)))
                        .at("cl-1", "/care/clarifications/0/ways")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”的澄清方式为：当面澄清、会议澄清；采用其他方式的，应同时书面澄清。",
                                "Clarification 'cl-1' was clarified: face to face; at a meeting; expected written as well."),
                FailingSample.of("care.clarification-out-of-scope", ERROR)
                        .in(withClarification(
                                "cl-1", clarification -> clarification.withScope(ClarificationScope.PERSON)))
                        .at("cl-1", "/care/clarifications/0/scope")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”的澄清范围为：本人；应与影响范围一致，即所在单位。",
                                "Clarification 'cl-1' was clarified before: the person only; expected the scope in which the report did harm, the unit."),
                FailingSample.of("care.clarification-by-other", ERROR)
                        .in(withClarification(
                                "cl-1",
                                clarification -> clarification.withHistory(Replace.at(
                                        clarification.history(),
                                        4,
                                        Step.of(ClarificationState.PERFORMED, LocalDate.of(2026, 4, 17))
                                                .by(Actor.organization("o-yunshan"))))))
                        .at("cl-1", "/care/clarifications/0/history")
                        .basis(opinion)
                        .says(
                                "澄清正名“cl-1”由“o-yunshan”实施；应由核实该举报的“o-discipline”实施。",
                                "Clarification 'cl-1' was performed by 'o-yunshan'; expected 'o-discipline', who verified the report."),
                FailingSample.of("care.clarification-late", WARNING)
                        .in(withClarification(
                                "cl-1",
                                clarification -> clarification.withHistory(Replace.at(
                                        clarification.history(),
                                        4,
                                        Step.of(ClarificationState.PERFORMED, LocalDate.of(2026, 4, 23))
                                                .by(Actor.organization("o-discipline"))))))
                        .at("cl-1", "/care/clarifications/0/history")
                        .basis("地方做法：吉林省澄清正名工作规定：5个工作日、跨部门10个工作日")
                        .says(
                                "澄清正名“cl-1”的“实施澄清”：2026-04-23；自 2026-04-15 起 5 个工作日，应不迟于 2026-04-22。",
                                "Clarification 'cl-1', stage 'performed': 2026-04-23; expected within 5 working days of 2026-04-15, by 2026-04-22."));
    }

    private static List<FailingSample> accusation() {
        String rules = "《纪检监察机关处理检举控告工作规则》（2020）";
        return List.of(
                FailingSample.of("care.accusation-premature", ERROR)
                        .in(withAccusation(
                                "fa-2",
                                finding ->
                                        finding.withReport(finding.report().withConclusion(ReportConclusion.UNPROVEN))))
                        .at("fa-2", "/care/accusations/1/report/conclusion")
                        .basis("地方做法：甘肃省查处诬告陷害行为规定：未查实且不能排除的不得启动")
                        .says(
                                "诬告陷害认定“fa-2”于 2026-04-20 启动，而举报核查结论为：无法查实但不能排除；应在查实或者排除之后启动。",
                                "Finding of false accusation 'fa-2' was started on 2026-04-20, when the conclusion on the report was: unproven but not excluded; expected what was reported to be proven or excluded first."),
                FailingSample.of("care.accusation-unsubstantiated", ERROR)
                        .in(withAccusation("fa-1", finding -> finding.withFabrications(List.of())))
                        .at("fa-1", "/care/accusations/0")
                        .basis(rules)
                        .says(
                                "诬告陷害认定“fa-1”已认定而要件不全；应为失实举报，并列明捏造内容（fabrications）、意图（intended）和性质（nature）。",
                                "Finding of false accusation 'fa-1' is recognised without all its elements; expected a report that proved false, its nature, fabrications and intended harm."),
                FailingSample.of("care.accusation-approval", ERROR)
                        .in(withAccusation(
                                "fa-1",
                                finding -> finding.withApproval(
                                        new Approval(Level.COUNTY, "清河县纪委监委", LocalDate.of(2026, 5, 12)))))
                        .at("fa-1", "/care/accusations/0/approval")
                        .basis(rules)
                        .says(
                                "诬告陷害认定“fa-1”的批准层级为：县级；应为市级或者以上。",
                                "Finding of false accusation 'fa-1' was approved at level: county; expected city (prefecture) or above."),
                FailingSample.of("care.mistake-punished", ERROR)
                        .in(withAccusation("fa-2", finding -> finding.withHandling(AccuserHandling.SANCTION)))
                        .at("fa-2", "/care/accusations/1/handling")
                        .basis(rules)
                        .says(
                                "诬告陷害认定“fa-2”属错告，而对举报人的处理为：纪律或者政务处分；错告只作教育。",
                                "Finding of false accusation 'fa-2' is a mistaken report, yet what followed for the reporter is: sanction; expected education at most."),
                FailingSample.of("care.accused-not-cleared", ERROR)
                        .in(withCare(register ->
                                register.withClarifications(Replace.without(register.clarifications(), "cl-1"))))
                        .at("fa-1", "/care/accusations/0/report")
                        .basis("《公职人员政务处分法》第五十三条（2020）")
                        .says(
                                "诬告陷害认定“fa-1”已认定举报“清信〔2026〕117号”为诬告陷害，而无对应的澄清；应及时澄清。",
                                "Finding of false accusation 'fa-1' recognises report '清信〔2026〕117号' as a false accusation, yet no clarification of it is on record; expected one."));
    }

    private static Programme withTolerance(String id, UnaryOperator<ToleranceApplication> change) {
        return withCare(register -> register.withTolerances(Replace.in(register.tolerances(), id, change)));
    }

    private static Programme withClarification(String id, UnaryOperator<Clarification> change) {
        return withCare(register -> register.withClarifications(Replace.in(register.clarifications(), id, change)));
    }

    private static Programme withAccusation(String id, UnaryOperator<FalseAccusationFinding> change) {
        return withCare(register -> register.withAccusations(Replace.in(register.accusations(), id, change)));
    }
}

package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withCare;
import static org.qinglian.core.fixture.ProgrammeSamples.withDiscipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.care.CareResult;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ExecutionCheck;
import org.qinglian.core.care.ExecutionItem;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.ExpiryRecommendation;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.RevisitMethod;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of the care of those who were sanctioned. */
final class AftercareFailures {
    private AftercareFailures() {}

    static List<FailingSample> all() {
        return Stream.of(revocation(), aftercare(), reuse())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> revocation() {
        String law = "《公职人员政务处分法》第六十条（2020）";
        return List.of(
                FailingSample.of("care.revoked-not-restored", ERROR)
                        .in(withCare(register -> register.withRestorations(List.of())))
                        .at("s-6", "/discipline/decisions/5")
                        .basis(law)
                        .says(
                                "处分决定“s-6”已于 2026-05-08 撤销，而无恢复名誉记录；应在原公布范围内恢复名誉。",
                                "Sanction decision 's-6' was revoked on 2026-05-08, yet no restoration of the name is on record; expected one in the scope in which it was made known."),
                FailingSample.of("care.restoration-out-of-scope", ERROR)
                        .in(withCare(register -> register.withRestorations(CareSamples.restoration("rs-1")
                                .scope(ClarificationScope.PERSON)
                                .build())))
                        .at("rs-1", "/care/restorations/0/scope")
                        .basis(law)
                        .says(
                                "恢复名誉“rs-1”的恢复范围为：本人；应与原公布范围一致，即所在单位。",
                                "Restoration of name 'rs-1' was made known to: the person only; expected the scope in which the sanction was made known, the unit."));
    }

    private static List<FailingSample> aftercare() {
        String revisit = "地方做法：汉阴县受处分人员教育回访规定：影响期内、二人以上、听察谈";
        return List.of(
                FailingSample.of("care.aftercare-without-mentor", WARNING)
                        .in(withCare(register -> register.withAftercares(CareSamples.aftercare("ac-1")
                                .mentor(Optional.empty())
                                .build())))
                        .at("ac-1", "/care/aftercares/0/mentor")
                        .basis(revisit)
                        .says(
                                "教育管理安排“ac-1”（处分决定“s-1”）未明确帮带人（mentor）；应为本人以外的干部或者党员。",
                                "Aftercare 'ac-1' for decision 's-1' names no mentor; expected a cadre or member other than the person."),
                FailingSample.of("care.revisit-missing", WARNING)
                        .in(withDiscipline(register -> register.withDecisions(Replace.in(
                                register.decisions(),
                                "s-2",
                                decision -> decision.withHistory(
                                        DisciplineSamples.carriedOut(LocalDate.of(2025, 12, 20)))))))
                        .at("s-2", "/discipline/decisions/1")
                        .basis(revisit)
                        .says(
                                "处分决定“s-2”截至 2026-06-19 回访 0 次；应不少于 1 次。",
                                "Sanction decision 's-2', revisits in its period by 2026-06-19: 0; expected 1 or more."),
                FailingSample.of("care.admonition-not-followed-up", WARNING)
                        .in(withRevisit("rv-2", visit -> visit.withVisitedOn(LocalDate.of(2025, 9, 15))))
                        .at("s-5", "/discipline/decisions/4")
                        .basis("《关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则》诫勉六个月后了解改正情况（2015）")
                        .says(
                                "处分决定“s-5”诫勉后回访：2025-09-15；应在 2025-08-14 至 2025-09-14。",
                                "Sanction decision 's-5', follow-up of the admonition: 2025-09-15; expected 2025-08-14 to 2025-09-14."),
                FailingSample.of("care.revisit-outside-period", WARNING)
                        .in(withRevisit("rv-1", visit -> visit.withVisitedOn(LocalDate.of(2026, 3, 19))))
                        .at("rv-1", "/care/revisits/0/visitedOn")
                        .basis(revisit)
                        .says(
                                "回访“rv-1”回访日期 2026-03-19 不在处分决定“s-1”的影响期内；应在 2026-03-20 至 2027-03-19。",
                                "Revisit 'rv-1': visitedOn 2026-03-19 is outside the period of decision 's-1'; expected 2026-03-20 to 2027-03-19."),
                FailingSample.of("care.revisit-understaffed", WARNING)
                        .in(withRevisit("rv-1", visit -> visit.withVisitors(Actor.cadre("c-01"), Actor.cadre("c-04"))))
                        .at("rv-1", "/care/revisits/0/visitors")
                        .basis(revisit)
                        .says(
                                "回访“rv-1”除本人外的回访人 1 人；应不少于 2 人。",
                                "Revisit 'rv-1', visitors other than the person: 1; expected 2 or more."),
                FailingSample.of("care.revisit-incomplete", WARNING)
                        .in(withRevisit("rv-1", visit -> visit.withMethods(RevisitMethod.TALK)))
                        .at("rv-1", "/care/revisits/0/methods")
                        .basis(revisit)
                        .says(
                                "回访“rv-1”缺少：听、察；应听、察、谈并登记结果。",
                                "Revisit 'rv-1' lacks: listening; observing; expected listening, observing, talking and a result."),
                FailingSample.of("care.sanction-not-executed", WARNING)
                        .in(withRevisit(
                                "rv-1",
                                visit -> visit.withExecutionChecks(
                                        ExecutionCheck.done(ExecutionItem.FILED),
                                        ExecutionCheck.open(ExecutionItem.POST_AND_PAY))))
                        .at("rv-1", "/care/revisits/0/executionChecks/1")
                        .basis("地方做法：靖远县回访教育规定：一并核查处分执行")
                        .says(
                                "回访“rv-1”查见处分决定“s-1”未落实：职务、工资待遇调整；应已落实。",
                                "Revisit 'rv-1' found of decision 's-1' not done: post and pay changed; expected it done."));
    }

    private static List<FailingSample> reuse() {
        String expiry = "地方做法：受处分干部期满评估和重新使用：期满评估、任前公示";
        return List.of(
                FailingSample.of("care.assessment-early", ERROR)
                        .in(withAssessment(assessment -> assessment.withAssessedOn(LocalDate.of(2025, 8, 12))))
                        .at("ea-1", "/care/assessments/0/assessedOn")
                        .basis(expiry)
                        .says(
                                "期满评估“ea-1”评估日期 2025-08-12 早于处分决定“s-5”影响期末日；影响期为 2025-02-14 至 2025-08-13，应在末日或者之后。",
                                "Assessment at expiry 'ea-1': assessedOn 2025-08-12 is before the last day of decision 's-5', whose period is 2025-02-14 to 2025-08-13; expected that day or later."),
                FailingSample.of("care.assessment-unbacked", WARNING)
                        .in(withAssessment(assessment -> assessment
                                .withResult(CareResult.AVERAGE)
                                .withRecommendation(ExpiryRecommendation.PROMOTE)))
                        .at("ea-1", "/care/assessments/0/recommendation")
                        .basis("地方做法：汉阴县受处分人员教育回访规定：影响期内、二人以上、听察谈")
                        .says(
                                "期满评估“ea-1”结果为一般而建议为提拔使用；建议提拔使用的，结果应为好。",
                                "Assessment at expiry 'ea-1' has result average and recommends promotion; expected promotion to be recommended of a good result only."),
                FailingSample.of("care.reuse-without-assessment", ERROR)
                        .in(withAssessment(assessment -> assessment.withRecommendation(ExpiryRecommendation.DEFER)))
                        .at("ru-1", "/care/reuses/0/appointedOn")
                        .basis(expiry)
                        .says(
                                "重新使用“ru-1”在任职日 2025-09-10 前（含当日）的最近评估建议为：暂缓使用；应为提拔使用或者正常使用。",
                                "Re-use 'ru-1': the last recommendation by the appointment on 2025-09-10 is: deferral; expected promotion or normal use."),
                FailingSample.of("care.reuse-in-period", ERROR)
                        .in(withCare(register -> register.withReuses(CareSamples.reuse("ru-1")
                                .appointedOn(LocalDate.of(2025, 8, 13))
                                .build())))
                        .at("ru-1", "/care/reuses/0/appointedOn")
                        .basis(expiry)
                        .says(
                                "重新使用“ru-1”任职日期 2025-08-13 在处分决定“s-5”影响期内；影响期为 2025-02-14 至 2025-08-13，应在期满之后。",
                                "Re-use 'ru-1': appointedOn 2025-08-13 is in the period of decision 's-5', 2025-02-14 to 2025-08-13; expected a day after it."),
                FailingSample.of("care.reuse-unpublicised", WARNING)
                        .in(withCare(register -> register.withReuses(CareSamples.reuse("ru-1")
                                .publicisedOn(Optional.empty())
                                .build())))
                        .at("ru-1", "/care/reuses/0/publicisedOn")
                        .basis(expiry)
                        .says(
                                "重新使用“ru-1”任前公示：截至 2025-09-10 未完成；应在任职日 2025-09-10 之前。",
                                "Re-use 'ru-1', made public: not done by 2025-09-10; expected a day before the appointment on 2025-09-10."),
                FailingSample.of("care.incentive-in-period", ERROR)
                        .in(withCare(register -> register.withIncentives(Replace.in(
                                register.incentives(),
                                "in-1",
                                incentive -> incentive.withRecipient(Actor.cadre("c-04"))))))
                        .at("in-1", "/care/incentives/0/effectiveOn")
                        .basis("《清廉建设实施意见》严管厚爱、正向激励")
                        .says(
                                "正向激励“in-1”生效日期 2026-05-20 在处分决定“s-1”影响期内；影响期为 2026-03-20 至 2027-03-19，应在期满之后。",
                                "Incentive 'in-1': effectiveOn 2026-05-20 is in the period of decision 's-1', 2026-03-20 to 2027-03-19; expected a day after it."));
    }

    private static Programme withRevisit(String id, UnaryOperator<Revisit> change) {
        return withCare(register -> register.withRevisits(Replace.in(register.revisits(), id, change)));
    }

    private static Programme withAssessment(UnaryOperator<ExpiryAssessment> change) {
        return withCare(register -> register.withAssessments(Replace.in(register.assessments(), "ea-1", change)));
    }
}

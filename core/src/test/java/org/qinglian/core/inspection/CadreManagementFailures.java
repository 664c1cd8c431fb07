package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withCadre;
import static org.qinglian.core.fixture.ProgrammeSamples.withResponsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.cadre.AttendanceMonth;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupAnswer;
import org.qinglian.core.cadre.CheckupGate;
import org.qinglian.core.cadre.CheckupPoints;
import org.qinglian.core.cadre.CheckupScore;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.Permission;
import org.qinglian.core.cadre.PermissionKind;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.cadre.PriorityGiven;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.AppraisalResult;

/** A failing sample for every check of check-ups, of cadres who left leading posts, and of policies. */
final class CadreManagementFailures {
    private CadreManagementFailures() {}

    static List<FailingSample> all() {
        return Stream.of(checkups(), formerPosts(), policies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> checkups() {
        return List.of(
                FailingSample.of("cadre.checkup-scheme-sums", ERROR)
                        .in(withCadre(register -> register.withCheckupSchemes(Replace.in(
                                register.checkupSchemes(),
                                "cks-1",
                                scheme -> scheme.withPoints(new CheckupPoints(
                                        BigDecimal.valueOf(60), BigDecimal.valueOf(50), BigDecimal.valueOf(80)))))))
                        .at("cks-1", "/cadre/checkupSchemes/0/points/positive")
                        .basis("地方做法：重庆市江北区政治体检（2022）：正向50分、反向50分，低于80分当年不得评优")
                        .says(
                                "政治体检办法“cks-1”“正向（是否）”指标分值合计为 50 分；应为 60 分。",
                                "Check-up scheme 'cks-1': the weights of its positive indicators add up to 50; expected 60."),
                FailingSample.of("cadre.checkup-history", ERROR)
                        .in(withCheckup(
                                "ck-2",
                                checkup -> checkup.withHistory(Stream.concat(
                                                checkup.history().stream().limit(2),
                                                checkup.history().stream().skip(3))
                                        .toList())))
                        .at("ck-2", "/cadre/checkups/1/history/2")
                        .basis("地方做法：丹阳市“五看二十四问”（2018）：个人检、领导评、群众议、组织审")
                        .says(
                                "政治体检“ck-2”流程有误：第 3 步由“个人自检”转为“群众评议”；应为：领导评价。",
                                "Political check-up 'ck-2': Step 3 goes from self-checked to reviewed by the masses; expected rated by the leader."),
                FailingSample.of("cadre.checkup-gate-unscored", ERROR)
                        .in(withCheckup(
                                "ck-2",
                                checkup -> checkup.withScores(Replace.at(
                                        checkup.scores(),
                                        1,
                                        new CheckupScore(
                                                CheckupGate.LEADER,
                                                new BigDecimal("5"),
                                                Optional.of(Actor.member("m-01")))))))
                        .at("ck-2", "/cadre/checkups/1/scores")
                        .basis("地方做法：丹阳市“五看二十四问”（2018）：个人检、领导评、群众议、组织审")
                        .says(
                                "政治体检“ck-2”的“领导评”评分：由本人评分；应有评分，除个人检外不得由本人评分。",
                                "Political check-up 'ck-2', gate 'the leader', has the score: given by the person checked; expected one, and from another person except at the first gate."),
                FailingSample.of("cadre.checkup-answers-incomplete", ERROR)
                        .in(withCheckup(
                                "ck-2",
                                checkup -> checkup.withAnswers(
                                        Replace.at(checkup.answers(), 0, new CheckupAnswer("p-99", true)))))
                        .at("ck-2", "/cadre/checkups/1/answers")
                        .basis("《清廉建设实施意见》领导干部政治体检制度")
                        .says(
                                "政治体检“ck-2”漏判、重复或者方案中没有的指标：p-1、p-99；各项指标应判断一次。",
                                "Political check-up 'ck-2': these indicators are missing, repeated or unknown: p-1, p-99; expected each of the scheme once."),
                FailingSample.of("cadre.checkup-total-differs", ERROR)
                        .in(withCheckup("ck-2", checkup -> checkup.withTotal(new BigDecimal("96"))))
                        .at("ck-2", "/cadre/checkups/1/total")
                        .basis("地方做法：重庆市江北区政治体检（2022）：正向50分、反向50分，低于80分当年不得评优")
                        .says(
                                "政治体检“ck-2”登记总分为：96；应为 46 + 47 = 93 分。",
                                "Political check-up 'ck-2' has the total: 96; expected 46 + 47 = 93."),
                FailingSample.of("cadre.checkup-excellent", ERROR)
                        .in(excellent())
                        .at("ck-3", "/cadre/checkups/2/total")
                        .basis("地方做法：重庆市江北区政治体检（2022）：正向50分、反向50分，低于80分当年不得评优")
                        .says(
                                "政治体检“ck-3”总分 79 低于 80，而 2025 年度考核“ap-9”为优秀；当年不得评为优秀。",
                                "Political check-up 'ck-3' has a total of 79, below 80, yet appraisal 'ap-9' of 2025 is excellent; expected another result."),
                FailingSample.of("cadre.checkup-without-action", WARNING)
                        .in(withCheckup("ck-3", checkup -> checkup.withActions(List.of())))
                        .at("ck-3", "/cadre/checkups/2/actions")
                        .basis("地方做法：重庆市江北区政治体检（2022）：正向50分、反向50分，低于80分当年不得评优")
                        .says(
                                "政治体检“ck-3”总分 79 低于 80，反馈后未登记结果运用（actions）；应谈话或者作出调整。",
                                "Political check-up 'ck-3' has a total of 79, below 80, and no action on record; expected a talk or an adjustment."),
                FailingSample.of("cadre.checkup-uncovered", WARNING)
                        .in(withCadre(register -> register.withRounds(Replace.in(
                                register.rounds(),
                                "ro-1",
                                round -> round.withReserve(Ref.of("c-03"), Ref.of("c-04"))))))
                        .at("ro-1", "/cadre/rounds/0/reserve/1")
                        .basis("《清廉建设实施意见》领导干部政治体检制度")
                        .says(
                                "政治体检轮次“ro-1”中干部“c-04”的审定日期为：无；应不迟于 2025-12-31。",
                                "Round of check-ups 'ro-1': cadre 'c-04' was audited: none; expected by 2025-12-31."));
    }

    private static List<FailingSample> formerPosts() {
        return List.of(
                FailingSample.of("cadre.former-post-still-held", ERROR)
                        .in(withFormer(former -> former.withCadre(Ref.of("c-03"))))
                        .at("fp-1", "/cadre/formerPosts/0/leftOn")
                        .basis("《清廉建设实施意见》退出现职领导干部管理考核办法")
                        .says(
                                "退出现职领导干部“fp-1”于 2024-02-29 退出现职，任职记录仍在任：p-baishi；应为无。",
                                "Cadre who left a leading post 'fp-1' left on 2024-02-29, yet appointments on record are: p-baishi; expected none."),
                FailingSample.of("cadre.former-post-absent", WARNING)
                        .in(withFormer(former ->
                                former.withAttendance(new AttendanceMonth(Period.parse("2026-05"), 19, 15, 1))))
                        .at("fp-1", "/cadre/formerPosts/0/attendance/0")
                        .basis("《清廉建设实施意见》退出现职领导干部管理考核办法")
                        .says(
                                "退出现职领导干部“fp-1”2026-05 应出勤 19 天，登记出勤 15 天、请假 1 天；两项之和应等于应出勤天数。",
                                "Cadre who left a leading post 'fp-1', 2026-05: 19 days were due; found 15 attended and 1 on leave; expected these to add up."),
                FailingSample.of("cadre.former-post-unapproved", ERROR)
                        .in(withFormer(former -> former.withPermissions(Permission.approved(
                                PermissionKind.EXIT_COUNTRY,
                                LocalDate.of(2026, 5, 1),
                                Actor.organization("o-county"),
                                LocalDate.of(2026, 5, 2)))))
                        .at("fp-1", "/cadre/formerPosts/0/permissions/0")
                        .basis("《清廉建设实施意见》退出现职领导干部管理考核办法")
                        .says(
                                "退出现职领导干部“fp-1”的“出国（境）”自 2026-05-01 起，批准日期：2026-05-02；应事先由组织或者单位批准。",
                                "Cadre who left a leading post 'fp-1': leaving the country from 2026-05-01, approved on: 2026-05-02; expected the approval of a body beforehand."),
                FailingSample.of("cadre.former-post-unappraised", WARNING)
                        .in(withFormer(former ->
                                former.withAppraisals(former.appraisals().get(0))))
                        .at("fp-1", "/cadre/formerPosts/0/appraisals")
                        .basis("《清廉建设实施意见》退出现职领导干部管理考核办法")
                        .says(
                                "退出现职领导干部“fp-1”2025 年度考核：截至 2026-06-30 未完成；应在年度终了后 3 个月内、不迟于 2026-03-31 完成。",
                                "Cadre who left a leading post 'fp-1': appraisal of 2025: not done by 2026-06-30; expected within 3 months of its end, by 2026-03-31."),
                FailingSample.of("cadre.former-post-priority", WARNING)
                        .in(withFormer(former -> former.withPriorities(
                                new PriorityGiven("评先优先", LocalDate.of(2026, 1, 16), Actor.organization("o-county")))))
                        .at("fp-1", "/cadre/formerPosts/0/priorities/0")
                        .basis("地方做法：商南县退出现职领导干部管理办法（2023）：考核结果好的职级晋升、评先优先")
                        .says(
                                "退出现职领导干部“fp-1”2026-01-16 给予优先，此前最近一次考核结果为：合格；应为：优秀。",
                                "Cadre who left a leading post 'fp-1' was given a priority on 2026-01-16 after the result: qualified; expected excellent."));
    }

    private static List<FailingSample> policies() {
        return List.of(
                FailingSample.of("cadre.policy-dates", ERROR)
                        .in(withPolicy("po-3", policy -> policy.withEffectiveUntil(LocalDate.of(2025, 12, 31))))
                        .at("po-3", "/cadre/policies/2/effectiveUntil")
                        .says(
                                "政策制度“po-3”中 2025-12-31 早于 2026-01-01；印发、施行、终止应依次不早于前者。",
                                "Policy document 'po-3': 2025-12-31 is before 2026-01-01; expected issue, effect and end in that order."),
                FailingSample.of("cadre.policy-replaced-twice", ERROR)
                        .in(withPolicy("po-2", policy -> policy.withReplaces(Ref.of("po-4"))))
                        .at("po-4", "/cadre/policies/3")
                        .says(
                                "政策制度“po-4”同时被替代于：po-2、po-5；应只有一项。",
                                "Policy document 'po-4' is replaced by: po-2, po-5; expected one of them."),
                FailingSample.of("cadre.policy-gap", WARNING)
                        .in(withPolicy("po-5", policy -> policy.withEffectiveFrom(LocalDate.of(2025, 3, 2))))
                        .at("po-4", "/cadre/policies/3")
                        .says(
                                "政策制度“po-4”施行到 2025-02-28，替代它的“po-5”自 2025-03-02 起施行；两者之间应无空档。",
                                "Policy document 'po-4' was in force until 2025-02-28, and 'po-5' in its place from 2025-03-02; expected no gap between them."),
                FailingSample.of("cadre.policy-not-withdrawn", WARNING)
                        .in(withPolicy("po-4", policy -> policy.withWithdrawnOn(Optional.empty())))
                        .at("po-4", "/cadre/policies/3")
                        .says(
                                "政策制度“po-4”已由“po-5”自 2025-03-01 起替代，而其最后施行日为：无；应在该日之前。",
                                "Policy document 'po-4' is replaced by 'po-5' from 2025-03-01, yet its last day is: none; expected one before that."),
                FailingSample.of("cadre.policy-cites-lapsed", WARNING)
                        .in(withPolicy("po-2", policy -> policy.withCites(Ref.of("po-4"))))
                        .at("po-2", "/cadre/policies/1/cites/0")
                        .says(
                                "政策制度“po-2”引用的“po-4”截至 2026-06-30 不在施行期内；应引用现行制度。",
                                "Policy document 'po-2' cites 'po-4', which is not in force on 2026-06-30; expected a policy in force."));
    }

    /** The appraisal of a year in which the check-up fell short. */
    private static Programme excellent() {
        Appraisal appraisal = ResponsibilitySamples.appraisal("ap-9")
                .subject(Actor.member("m-08"))
                .period(Period.parse("2025"))
                .result(AppraisalResult.EXCELLENT)
                .build();
        return withResponsibility(register -> register.withAppraisals(Replace.plus(register.appraisals(), appraisal)));
    }

    private static Programme withCheckup(String id, UnaryOperator<Checkup> change) {
        return withCadre(register -> register.withCheckups(Replace.in(register.checkups(), id, change)));
    }

    private static Programme withFormer(UnaryOperator<FormerPostCadre> change) {
        return withCadre(register -> register.withFormerPosts(Replace.in(register.formerPosts(), "fp-1", change)));
    }

    private static Programme withPolicy(String id, UnaryOperator<PolicyDocument> change) {
        return withCadre(register -> register.withPolicies(Replace.in(register.policies(), id, change)));
    }
}

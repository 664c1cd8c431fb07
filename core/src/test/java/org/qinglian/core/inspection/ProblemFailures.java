package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withRectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.rectification.Behaviour;
import org.qinglian.core.rectification.LookBack;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.SatisfactionVote;

/** A failing sample for every check of the list of problems. */
final class ProblemFailures {
    private static final Actor DISCIPLINE = Actor.organization("o-discipline");

    private ProblemFailures() {}

    static List<FailingSample> all() {
        return Stream.of(listed(), closed()).flatMap(List::stream).toList();
    }

    private static List<FailingSample> listed() {
        return List.of(
                FailingSample.of("rectification.problem-number-repeated", ERROR)
                        .in(withProblem("pb-2", problem -> problem.withNumber("2025-pb-1")))
                        .at("pb-2", "/rectification/problems/1/number")
                        .basis("地方做法：问题整改台账：“五个明确”，一问题一台账")
                        .says(
                                "问题“pb-2”的编号“2025-pb-1”与“pb-1”相同；同一单位台账内应一个问题一个编号。",
                                "Problem 'pb-2' has number '2025-pb-1', which 'pb-1' has in the ledger of the same unit; expected a number of its own."),
                FailingSample.of("rectification.problem-incomplete", ERROR)
                        .in(withProblem(
                                "pb-1",
                                problem ->
                                        problem.withStandard(Optional.empty()).withMeasures()))
                        .at("pb-1", "/rectification/problems/0")
                        .basis("地方做法：问题整改台账：“五个明确”，一问题一台账")
                        .says(
                                "问题“pb-1”已交办而缺少：整改标准、整改措施；应明确整改标准、整改措施、责任领导和整改时限。",
                                "Problem 'pb-1' was assigned without: standard; measures; expected a standard, measures, a leader and a deadline."),
                FailingSample.of("rectification.behaviour-unknown", WARNING)
                        .in(withProblem(
                                "pb-1", problem -> problem.withBehaviours(Behaviour.TRACTOR, Behaviour.of("snail"))))
                        .at("pb-1", "/rectification/problems/0/behaviours")
                        .basis("《清廉建设实施意见》持续整风，正本清源")
                        .says(
                                "问题“pb-1”所列问题类型未在册：snail；应为现用类型表所列。",
                                "Problem 'pb-1' names behaviours of no typology in use: snail; expected listed ones."),
                FailingSample.of("rectification.problem-overdue", WARNING)
                        .in(withProblem("pb-audit", problem -> problem.withDeadline(LocalDate.of(2026, 6, 29))))
                        .at("pb-audit", "/rectification/problems/3/deadline")
                        .basis("地方做法：问题整改台账：“五个明确”，一问题一台账")
                        .says(
                                "问题“pb-audit”整改：截至 2026-06-30 未完成，逾期 1 日；应不迟于 2026-06-29。",
                                "Problem 'pb-audit': not done by 2026-06-30, days past its deadline: 1; expected by 2026-06-29."),
                FailingSample.of("rectification.extension-unfounded", ERROR)
                        .in(withProblem(
                                "pb-2",
                                problem -> problem.withExtensions(RectificationSamples.extension(
                                        LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)))))
                        .at("pb-2", "/rectification/problems/1/extensions/0")
                        .basis("地方做法：建湖县审计整改清单：复杂问题说明理由并重定期限，完成一个销号一个")
                        .says(
                                "问题“pb-2”第 1 次延期（2026-02-01 批准，延至 2026-04-30）依据不全；应有理由、批准者，在原期限内批准或者在重新整改后批准，且新期限晚于原期限。",
                                "Problem 'pb-2', extension 1 (granted 2026-02-01 until 2026-04-30) is not founded; expected a reason, who granted it, a day before the deadline had passed or after reopening, and a later deadline."));
    }

    private static List<FailingSample> closed() {
        return List.of(
                FailingSample.of("rectification.self-verified", ERROR)
                        .in(withProblem("pb-1", problem -> problem.withVerifiedBy(Actor.member("m-01"))))
                        .at("pb-1", "/rectification/problems/0/verifiedBy")
                        .basis("本库约定：核验者不得为责任人或者作出承诺者")
                        .says(
                                "问题“pb-1”的核验者（verifiedBy）为：m-01；应为责任领导和责任人以外的人员或者单位。",
                                "Problem 'pb-1' was verified by: m-01; expected somebody other than its leader and those who do it."),
                FailingSample.of("rectification.closed-without-evidence", ERROR)
                        .in(withProblem("pb-1", problem -> problem.withEvidence()))
                        .at("pb-1", "/rectification/problems/0/evidence")
                        .basis("地方做法：建湖县审计整改清单：复杂问题说明理由并重定期限，完成一个销号一个")
                        .says(
                                "问题“pb-1”已销号而无佐证材料（evidence）；应有证明整改到位的材料。",
                                "Problem 'pb-1' is closed without evidence; expected what shows that it was put right."),
                FailingSample.of("rectification.closed-unsatisfied", ERROR)
                        .in(withProblem(
                                "pb-1", problem -> problem.withSatisfaction(new SatisfactionVote(45, 25, 17, 2))))
                        .at("pb-1", "/rectification/problems/0/satisfaction")
                        .basis("本库约定：开展满意度测评的，满意率达标方可销号")
                        .says(
                                "问题“pb-1”已销号，有效票 42 张中满意 25 张；满意率应不低于 60/100。",
                                "Problem 'pb-1' is closed with 25 satisfied of 42 valid votes; expected 60/100 of them or more."),
                FailingSample.of("rectification.closed-with-open-case", ERROR)
                        .in(withProblem(
                                "pb-1",
                                problem -> problem.withCases(Matter.opened("清纪立〔2025〕31号", LocalDate.of(2025, 10, 9)))))
                        .at("pb-1", "/rectification/problems/0/cases/0")
                        .basis("本库约定：关联案件未办结的，问题不予销号")
                        .says(
                                "问题“pb-1”于 2026-01-16 销号时，关联案件“清纪立〔2025〕31号”尚未办结；应办结后销号。",
                                "Problem 'pb-1' was closed on 2026-01-16 while case '清纪立〔2025〕31号' was open; expected the case to be closed first."),
                FailingSample.of("rectification.rebound-not-reopened", ERROR)
                        .in(withProblem(
                                "pb-1",
                                problem -> problem.withLookBacks(
                                        new LookBack(LocalDate.of(2026, 4, 10), DISCIPLINE, true))))
                        .at("pb-1", "/rectification/problems/0/lookBacks/0")
                        .basis("本库约定：回头看发现反弹的，重新整改")
                        .says(
                                "问题“pb-1”于 2026-04-10 回头看发现反弹，此后没有重新整改记录；应重新整改。",
                                "Problem 'pb-1' was found on 2026-04-10 to have come back, and was not reopened since; expected it to be reopened."));
    }

    private static Programme withProblem(String id, UnaryOperator<ProblemItem> change) {
        return withRectification(register -> register.withProblems(Replace.in(register.problems(), id, change)));
    }
}

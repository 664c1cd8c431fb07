package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withRectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.BodyVote;
import org.qinglian.core.rectification.BroadcastQuestion;
import org.qinglian.core.rectification.DisclosureException;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ReviewState;
import org.qinglian.core.rectification.SatisfactionVote;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** A failing sample for every check of the channels by which problems come to light. */
final class ChannelFailures {
    private static final Actor DISCIPLINE = Actor.organization("o-discipline");
    private static final Actor TOWNSHIP = Actor.institution("i-yunshan");

    private ChannelFailures() {}

    static List<FailingSample> all() {
        return Stream.of(supervisions(), broadcasts(), reviews(), keyDates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> supervisions() {
        return List.of(
                FailingSample.of("rectification.supervision-late", ERROR)
                        .in(withSupervision(
                                "sv-1",
                                inspection -> inspection.withHistory(Replace.at(
                                        inspection.history(),
                                        2,
                                        Step.of(SupervisionState.REPORTED, LocalDate.of(2025, 11, 11))))))
                        .at("sv-1", "/rectification/supervisions/0/history")
                        .basis("本库约定：监督反馈后的整改时限按渠道、层级和反馈日适用，所依规定随问题注明")
                        .says(
                                "监督反馈“sv-1”的“报告情况、持续整改”：2025-11-11；自反馈（2025-09-10）起 2 个月，应不迟于 2025-11-10（本库约定：2024年修订后的整改期限未见文本，暂按修订前的反馈后二个月）。",
                                "Supervision 'sv-1', stage 'reported, rectification going on': 2025-11-11; expected within 2 months of the feedback on 2025-09-10, by 2025-11-10 (assumption of this library: 2024年修订后的整改期限未见文本，暂按修订前的反馈后二个月)."),
                FailingSample.of("rectification.principal-not-reported", ERROR)
                        .in(withSupervision(
                                "sv-1", inspection -> inspection.withPrincipalReportedOn(LocalDate.of(2025, 11, 11))))
                        .at("sv-1", "/rectification/supervisions/0/principalReportedOn")
                        .basis("《中国共产党巡视工作条例》第二十七条（2017）")
                        .says(
                                "监督反馈“sv-1”主要负责人组织整改情况报告：2025-11-11；自反馈（2025-09-10）起 2 个月，应不迟于 2025-11-10（本库约定：2024年修订后的整改期限未见文本，暂按修订前的反馈后二个月）。",
                                "Supervision 'sv-1', report of the principal: 2025-11-11; expected within 2 months of the feedback on 2025-09-10, by 2025-11-10 (assumption of this library: 2024年修订后的整改期限未见文本，暂按修订前的反馈后二个月)."),
                FailingSample.of("rectification.supervision-unlisted", ERROR)
                        .in(withSupervision("sv-1", inspection -> inspection.withProblems(3)))
                        .at("sv-1", "/rectification/supervisions/0/problems")
                        .basis("地方做法：问题整改台账：“五个明确”，一问题一台账")
                        .says(
                                "监督反馈“sv-1”反馈的问题已列入清单 2 个；应不少于反馈的 3 个。",
                                "Supervision 'sv-1' has 2 problems on the list; expected the 3 that were fed back, or more."),
                FailingSample.of("rectification.ended-with-open-problems", ERROR)
                        .in(withProblem(
                                "pb-1",
                                problem -> problem.withHistory(problem.history().subList(0, 3))))
                        .at("sv-1", "/rectification/supervisions/0/history")
                        .basis("地方做法：东海县巡察整改：集中整改、持续整改、整改总结，一般半年内、最长一年内销号")
                        .says(
                                "监督反馈“sv-1”已整改总结，而 2 个问题中尚有 1 个未完成；应无未完成的问题。",
                                "Supervision 'sv-1' is summarised with 1 of 2 problems open; expected none."),
                FailingSample.of("rectification.disclosure-excepted", ERROR)
                        .in(withSupervision(
                                "sv-1",
                                inspection -> inspection.withDisclosure(RectificationSamples.disclosure()
                                        .addExceptions(DisclosureException.UNPUBLISHED_CASE)
                                        .build())))
                        .at("sv-1", "/rectification/supervisions/0/disclosure/exceptions")
                        .basis("地方做法：巡察整改情况公开：五种情形不予公开")
                        .says(
                                "监督反馈“sv-1”的整改情况公开或者拟公开，而存在不予公开情形：涉及未公开的案件；应为无。",
                                "Supervision 'sv-1' is or is to be made public, yet there are grounds not to: a case not made public; expected none."),
                FailingSample.of("rectification.disclosure-ungrounded", WARNING)
                        .in(withSupervision(
                                "sv-1",
                                inspection -> inspection.withDisclosure(RectificationSamples.disclosure()
                                        .open(false)
                                        .publishedOn(Optional.empty())
                                        .build())))
                        .at("sv-1", "/rectification/supervisions/0/disclosure")
                        .basis("地方做法：巡察整改情况公开：五种情形不予公开")
                        .says(
                                "监督反馈“sv-1”已整改总结，公开情况为：不公开而未注明情形；应已公开，或者注明不予公开的情形。",
                                "Supervision 'sv-1' is summarised, its disclosure: withheld without a ground; expected it to be public, or the ground on which it is not."));
    }

    private static List<FailingSample> broadcasts() {
        return List.of(
                FailingSample.of("rectification.question-unlisted", WARNING)
                        .in(withBroadcast(
                                "bc-1",
                                broadcast -> broadcast.withQuestions(
                                        new BroadcastQuestion("便民窗口为何午间无人", TOWNSHIP, Optional.empty()))))
                        .at("bc-1", "/rectification/broadcasts/0/questions/0/problem")
                        .basis("地方做法：电视问政：现场承诺、限期整改、反馈结果")
                        .says(
                                "电视问政“bc-1”第 1 个问题（“i-yunshan”）未列入问题清单（problem）；应交办并列入清单。",
                                "Broadcast of accountability 'bc-1': question 1 to 'i-yunshan' is not on the list of problems; expected its problem."),
                FailingSample.of("rectification.pledge-vague", ERROR)
                        .in(withBroadcast(
                                "bc-1",
                                broadcast -> broadcast.withPledges(RectificationSamples.pledge()
                                        .dueOn(Optional.empty())
                                        .build())))
                        .at("bc-1", "/rectification/broadcasts/0/pledges/0")
                        .basis("地方做法：电视问政：现场承诺、限期整改、反馈结果")
                        .says(
                                "电视问政“bc-1”第 1 项承诺的承诺人为：c-01，兑现期限为：无；两者均应明确。",
                                "Broadcast of accountability 'bc-1': pledge 1 has owner c-01 and day none; expected both."),
                FailingSample.of("rectification.pledge-overdue", WARNING)
                        .in(withBroadcast(
                                "bc-1",
                                broadcast -> broadcast.withPledges(RectificationSamples.pledge()
                                        .keptOn(LocalDate.of(2026, 5, 1))
                                        .build())))
                        .at("bc-1", "/rectification/broadcasts/0/pledges/0/keptOn")
                        .basis("地方做法：电视问政：现场承诺、限期整改、反馈结果")
                        .says(
                                "电视问政“bc-1”第 1 项承诺（“i-yunshan”）兑现：2026-05-01；应不迟于 2026-04-30。",
                                "Broadcast of accountability 'bc-1': pledge 1 of 'i-yunshan': 2026-05-01; expected by 2026-04-30."),
                FailingSample.of("rectification.pledge-unverified", WARNING)
                        .in(withBroadcast(
                                "bc-1",
                                broadcast -> broadcast.withPledges(RectificationSamples.pledge()
                                        .verifiedBy(TOWNSHIP)
                                        .build())))
                        .at("bc-1", "/rectification/broadcasts/0/pledges/0/verifiedBy")
                        .basis("本库约定：核验者不得为责任人或者作出承诺者")
                        .says(
                                "电视问政“bc-1”第 1 项承诺已兑现，核验者（verifiedBy）为：i-yunshan；应为承诺单位和承诺人以外者。",
                                "Broadcast of accountability 'bc-1': pledge 1 is kept and was verified by: i-yunshan; expected another than the body and the owner."),
                FailingSample.of("rectification.vote-unbalanced", ERROR)
                        .in(withBroadcast(
                                "bc-1",
                                broadcast -> broadcast.withVotes(
                                        new BodyVote(TOWNSHIP, new SatisfactionVote(45, 40, 4, 2)))))
                        .at("bc-1", "/rectification/broadcasts/0/votes/0/vote")
                        .says(
                                "电视问政“bc-1”满意度测评收回 46 票；应不超过发出的 45 票。",
                                "Broadcast of accountability 'bc-1' has 46 votes cast; expected no more than the 45 handed out."));
    }

    private static List<FailingSample> reviews() {
        return List.of(
                FailingSample.of("rectification.review-not-joint", ERROR)
                        .in(withReview("er-1", review -> review.withReviewers(DISCIPLINE, Actor.cadre("c-01"))))
                        .at("er-1", "/rectification/electionReviews/0/reviewers")
                        .basis("地方做法：温州一带村社换届：联审，劣迹人员零当选")
                        .says(
                                "换届回头看“er-1”联审单位 1 个；应不少于 2 个。",
                                "Election review 'er-1', bodies that reviewed together: 1; expected 2 or more."),
                FailingSample.of("rectification.review-incomplete", ERROR)
                        .in(withReview(
                                "er-1",
                                review -> review.withFindings(review.findings()
                                        .subList(1, review.findings().size()))))
                        .at("er-1", "/rectification/electionReviews/0/findings")
                        .basis("地方做法：温州一带村社换届：联审，劣迹人员零当选")
                        .says(
                                "换届回头看“er-1”已核实，而未作结论或者缺少依据的情形有：受过刑事处罚；应为无。",
                                "Election review 'er-1' is verified, yet these grounds are unanswered or without evidence: criminal penalty; expected none."),
                FailingSample.of("rectification.review-against-findings", ERROR)
                        .in(withReview(
                                "er-1",
                                review -> review.withFindings(RectificationSamples.removal("er")
                                        .build()
                                        .findings())))
                        .at("er-1", "/rectification/electionReviews/0/findings")
                        .basis("地方做法：温州一带村社换届：联审，劣迹人员零当选")
                        .says(
                                "换届回头看“er-1”结论为“留任”，而审查发现的情形为：党纪处分影响期未满；有不得任职情形的应调整清退，没有的应留任。",
                                "Election review 'er-1' ended in 'kept', the grounds found being: running Party sanction; expected removal where there is a ground, and keeping where there is none."),
                FailingSample.of("rectification.review-without-body", ERROR)
                        .in(withReview(
                                "er-1",
                                review -> review.withHistory(Replace.at(
                                        review.history(), 2, Step.of(ReviewState.KEPT, LocalDate.of(2026, 4, 27))))))
                        .at("er-1", "/rectification/electionReviews/0/history/2")
                        .basis("地方做法：温州一带村社换届：联审，劣迹人员零当选")
                        .says(
                                "换届回头看“er-1”步骤“留任”的作出者为：无；应为作出决定的组织或者单位。",
                                "Election review 'er-1': the step 'kept' was taken by: none; expected the body that decided."));
    }

    private static List<FailingSample> keyDates() {
        return List.of(
                FailingSample.of("rectification.festival-unwatched", WARNING)
                        .in(withRectification(
                                register -> register.withKeyDates(Replace.without(register.keyDates(), "kd-2"))))
                        .at("qinghe", "/rectification/keyDates")
                        .basis("地方做法：中央纪委重点节点：元旦春节、清明、五一端午、中秋国庆")
                        .says(
                                "清廉建设工作“qinghe”没有 2026 年“清明节”的节点部署；应不迟于 2026-03-29 提醒。",
                                "Programme 'qinghe' has no key date for Qingming of 2026; expected one, with its reminder by 2026-03-29."),
                FailingSample.of("rectification.key-date-misplaced", ERROR)
                        .in(withKeyDate(
                                "kd-2",
                                keyDate -> keyDate.withWatched(
                                        DateRange.of(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8)))))
                        .at("kd-2", "/rectification/keyDates/1/watched")
                        .basis("地方做法：中央纪委重点节点：元旦春节、清明、五一端午、中秋国庆")
                        .says(
                                "重点节点“kd-2”的监督期间为 2026-04-06 至 2026-04-08；应包含清明节（2026-04-05）。",
                                "Key date 'kd-2' is watched 2026-04-06 to 2026-04-08; expected the days to include Qingming (2026-04-05)."),
                FailingSample.of("rectification.reminder-late", WARNING)
                        .in(withKeyDate("kd-2", keyDate -> keyDate.withRemindedOn(LocalDate.of(2026, 3, 30))))
                        .at("kd-2", "/rectification/keyDates/1/remindedOn")
                        .basis("地方做法：中央纪委重点节点：元旦春节、清明、五一端午、中秋国庆")
                        .says(
                                "重点节点“kd-2”节前提醒：2026-03-30；应不迟于 2026-03-29。",
                                "Key date 'kd-2', reminder: 2026-03-30; expected by 2026-03-29."));
    }

    private static Programme withProblem(String id, UnaryOperator<ProblemItem> change) {
        return withRectification(register -> register.withProblems(Replace.in(register.problems(), id, change)));
    }

    private static Programme withSupervision(String id, UnaryOperator<Supervision> change) {
        return withRectification(
                register -> register.withSupervisions(Replace.in(register.supervisions(), id, change)));
    }

    private static Programme withBroadcast(String id, UnaryOperator<AccountabilityBroadcast> change) {
        return withRectification(register -> register.withBroadcasts(Replace.in(register.broadcasts(), id, change)));
    }

    private static Programme withReview(String id, UnaryOperator<ElectionReview> change) {
        return withRectification(
                register -> register.withElectionReviews(Replace.in(register.electionReviews(), id, change)));
    }

    private static Programme withKeyDate(String id, UnaryOperator<KeyDate> change) {
        return withRectification(register -> register.withKeyDates(Replace.in(register.keyDates(), id, change)));
    }
}

package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withRectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.BroadcastState;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** A failing sample for every check of rectification. */
final class RectificationFailures {

    private RectificationFailures() {}

    static List<FailingSample> all() {
        return Stream.of(
                        histories(),
                        campaigns(),
                        meetings(),
                        appraisals(),
                        ProblemFailures.all(),
                        ChannelFailures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> histories() {
        return List.of(
                FailingSample.of("rectification.meeting-history", ERROR)
                        .in(withMeeting(
                                "lm-yunshan",
                                meeting -> meeting.withHistory(Replace.at(
                                        meeting.history(),
                                        3,
                                        Step.of(LifeMeetingState.TALKS, LocalDate.of(2025, 12, 3))))))
                        .at("lm-yunshan", "/rectification/lifeMeetings/0/history/3")
                        .basis("《县以上党和国家机关党员领导干部民主生活会若干规定》（2016）")
                        .says(
                                "生活会“lm-yunshan”流程有误：第 4 步（谈心谈话）日期为 2025-12-03，早于前一步；应不早于 2025-12-04。",
                                "Life meeting 'lm-yunshan': Step 4 (heart-to-heart talks held) is dated 2025-12-03, before the step ahead of it; expected 2025-12-04 or later."),
                FailingSample.of("rectification.problem-history", ERROR)
                        .in(withProblem(
                                "pb-1",
                                problem -> problem.withHistory(problem.history().stream()
                                        .filter(step -> step.state() != ProblemState.VERIFIED)
                                        .toList())))
                        .at("pb-1", "/rectification/problems/0/history/4")
                        .basis("地方做法：建湖县审计整改清单：复杂问题说明理由并重定期限，完成一个销号一个")
                        .says(
                                "问题“pb-1”流程有误：第 5 步由“提请销号”转为“办结销号”；应为：核验、推进落实。",
                                "Problem 'pb-1': Step 5 goes from submitted for close-out to closed; expected verified, in progress."),
                FailingSample.of("rectification.supervision-history", ERROR)
                        .in(withSupervision(
                                "sv-2",
                                audit -> audit.withHistory(Replace.at(
                                        audit.history(),
                                        1,
                                        Step.of(SupervisionState.SUMMARISED, LocalDate.of(2026, 5, 29))))))
                        .at("sv-2", "/rectification/supervisions/1/history/1")
                        .basis("地方做法：东海县巡察整改：集中整改、持续整改、整改总结，一般半年内、最长一年内销号")
                        .says(
                                "监督反馈“sv-2”流程有误：第 2 步由“反馈”转为“整改总结”；应为：报送方案、集中整改。",
                                "Supervision 'sv-2': Step 2 goes from fed back to summarised; expected plan filed, concentrated rectification."),
                FailingSample.of("rectification.broadcast-history", ERROR)
                        .in(withBroadcast(
                                "bc-1",
                                broadcast -> broadcast.withHistory(Replace.at(
                                        broadcast.history(),
                                        1,
                                        Step.of(BroadcastState.SCREENED, LocalDate.of(2026, 2, 7))))))
                        .at("bc-1", "/rectification/broadcasts/0/history/1")
                        .basis("地方做法：电视问政：现场承诺、限期整改、反馈结果")
                        .says(
                                "电视问政“bc-1”流程有误：第 2 步（筛选）日期为 2026-02-07，早于前一步；应不早于 2026-02-08。",
                                "Broadcast of accountability 'bc-1': Step 2 (screened) is dated 2026-02-07, before the step ahead of it; expected 2026-02-08 or later."),
                FailingSample.of("rectification.review-history", ERROR)
                        .in(withReview(
                                "er-1",
                                review -> review.withHistory(review.history().subList(1, 4))))
                        .at("er-1", "/rectification/electionReviews/0/history/0")
                        .basis("地方做法：温州一带村社换届：联审，劣迹人员零当选")
                        .says(
                                "换届回头看“er-1”流程有误：第 1 步以“核实”开始；应为：联审。",
                                "Election review 'er-1': Step 1 starts in verified; expected jointly reviewed."));
    }

    private static List<FailingSample> campaigns() {
        return List.of(
                FailingSample.of("rectification.campaign-actions", ERROR)
                        .in(withCampaign(
                                "cp-1",
                                campaign ->
                                        campaign.withActions(campaign.actions().subList(0, 9))))
                        .at("cp-1", "/rectification/campaigns/0/actions")
                        .basis("《清廉建设实施意见》持续整风，正本清源")
                        .says(
                                "大整风行动“cp-1”的行动（actions）编号为：1, 2, 3, 4, 5, 6, 7, 8, 9；应为 10 项，自 1 起各编一号。",
                                "Campaign 'cp-1' has actions numbered 1, 2, 3, 4, 5, 6, 7, 8, 9; expected 10, each with a number of its own from 1."),
                FailingSample.of("rectification.campaign-case-polarity", ERROR)
                        .in(withCampaign("cp-1", campaign -> campaign.withPositiveCases(Ref.of("n-3"))))
                        .at("cp-1", "/rectification/campaigns/0/positiveCases/0")
                        .basis("《清廉建设实施意见》持续整风，正本清源")
                        .says(
                                "大整风行动“cp-1”所列通报“n-3”为反面；应为正面。",
                                "Campaign 'cp-1' lists notice 'n-3', which is negative; expected one that is positive."),
                FailingSample.of("rectification.personal-list-short", WARNING)
                        .in(withPersonalList(
                                "pl-1", list -> list.withEntries(list.entries().subList(1, 2))))
                        .at("pl-1", "/rectification/personalLists/0/entries")
                        .basis("《清廉建设实施意见》持续整风，正本清源")
                        .says(
                                "个人对照检查清单“pl-1”的条目（正面+反面）为 0+1；应不少于 1+1。",
                                "Personal list 'pl-1' has points (positive+negative) 0+1; expected 1+1 or more."),
                FailingSample.of("rectification.personal-problem-unlisted", WARNING)
                        .in(withPersonalList(
                                "pl-1",
                                list -> list.withEntries(Replace.at(
                                        list.entries(), 1, list.entries().get(1).withProblem(Optional.empty())))))
                        .at("pl-1", "/rectification/personalLists/0/entries/1/problem")
                        .basis("《清廉建设实施意见》持续整风，正本清源")
                        .says(
                                "个人对照检查清单“pl-1”第 2 条查摆出问题而未列入问题清单（problem）；应对应一个问题编号。",
                                "Personal list 'pl-1': entry 2 finds something wrong without an item of the list of problems; expected its problem."));
    }

    private static List<FailingSample> meetings() {
        return List.of(
                FailingSample.of("rectification.meeting-missing", ERROR)
                        .in(withRectification(register ->
                                register.withLifeMeetings(Replace.without(register.lifeMeetings(), "lm-baishi"))))
                        .at("o-baishi", "/organization/organizations/5")
                        .basis("《县以上党和国家机关党员领导干部民主生活会若干规定》（2016）")
                        .says(
                                "党组织“o-baishi”没有 2025 年度民主生活会或者组织生活会的召开记录；应每年召开一次。",
                                "Organisation 'o-baishi' has no life meeting of 2025 on record that was held; expected one a year."),
                FailingSample.of("rectification.meeting-out-of-season", WARNING)
                        .in(withMeeting(
                                "lm-yunshan",
                                meeting -> meeting.withHistory(RectificationSamples.held(LocalDate.of(2026, 1, 15)))))
                        .at("lm-yunshan", "/rectification/lifeMeetings/0/rescheduling")
                        .basis("《县以上党和国家机关党员领导干部民主生活会若干规定》（2016）")
                        .says(
                                "生活会“lm-yunshan”为 2025 年度生活会，于 2026-01-15 召开，不在规定季度，且无上级事先同意（rescheduling）；应先报经同意。",
                                "Life meeting 'lm-yunshan' of 2025 was held on 2026-01-15, out of season and without prior consent; expected a day in season, or the consent of the superior first."),
                FailingSample.of("rectification.meeting-quorum", ERROR)
                        .in(withMeeting("lm-yunshan", meeting -> meeting.withAttended(5)))
                        .at("lm-yunshan", "/rectification/lifeMeetings/0/attended")
                        .basis("《县以上党和国家机关党员领导干部民主生活会若干规定》（2016）")
                        .says(
                                "生活会“lm-yunshan”应到 9 人，实到 5 人；到会人数应达到应到人数的 2/3。",
                                "Life meeting 'lm-yunshan' was attended by 5 of 9; expected 2/3 of them or more."),
                FailingSample.of("rectification.meeting-theme-late", WARNING)
                        .in(withMeeting(
                                "lm-yunshan",
                                meeting -> meeting.withHistory(Replace.at(
                                        meeting.history(),
                                        1,
                                        Step.of(LifeMeetingState.NOTIFIED, LocalDate.of(2025, 12, 4))))))
                        .at("lm-yunshan", "/rectification/lifeMeetings/0/history")
                        .basis("地方做法：下级民主生活会制度：主题和时间提前15日报告，会后15日内报送情况")
                        .says(
                                "生活会“lm-yunshan”向上级报告主题和时间：2025-12-04；会议日为 2025-12-18，应提前 15 日，即不迟于 2025-12-03。",
                                "Life meeting 'lm-yunshan', theme and day reported to the superior: 2025-12-04; expected 15 days before the meeting of 2025-12-18, by 2025-12-03."),
                FailingSample.of("rectification.meeting-report-late", WARNING)
                        .in(withMeeting(
                                "lm-yunshan",
                                meeting -> meeting.withHistory(Replace.at(
                                        meeting.history(),
                                        7,
                                        Step.of(LifeMeetingState.REPORTED, LocalDate.of(2026, 1, 3))))))
                        .at("lm-yunshan", "/rectification/lifeMeetings/0/history")
                        .basis("地方做法：下级民主生活会制度：主题和时间提前15日报告，会后15日内报送情况")
                        .says(
                                "生活会“lm-yunshan”会后报送情况：2026-01-03；自 2025-12-18 起 15 日，应不迟于 2026-01-02。",
                                "Life meeting 'lm-yunshan', report on the meeting: 2026-01-03; expected within 15 days of 2025-12-18, by 2026-01-02."),
                FailingSample.of("rectification.meeting-without-problems", WARNING)
                        .in(withRectification(register ->
                                register.withProblems(Replace.without(register.problems(), "pb-lm-baishi"))))
                        .at("lm-baishi", "/rectification/lifeMeetings/4")
                        .basis("《清廉建设实施意见》持续整风，正本清源")
                        .says(
                                "生活会“lm-baishi”已制定整改措施，而没有来源于该会的问题；应列出问题清单、整改清单。",
                                "Life meeting 'lm-baishi' has drawn up measures, yet no problem names it as its origin; expected one or more."),
                FailingSample.of("rectification.special-meeting-missing", ERROR)
                        .in(withRectification(register ->
                                register.withLifeMeetings(Replace.without(register.lifeMeetings(), "lm-special"))))
                        .at("sv-1", "/rectification/supervisions/0")
                        .basis("《县以上党和国家机关党员领导干部民主生活会若干规定》（2016）")
                        .says(
                                "监督反馈“sv-1”反馈后召开专题生活会：截至 2026-06-30 未完成；自 2025-09-10 起 2 个月，应不迟于 2025-11-10。",
                                "Supervision 'sv-1', special life meeting after the feedback: not done by 2026-06-30; expected within 2 months of 2025-09-10, by 2025-11-10."));
    }

    private static List<FailingSample> appraisals() {
        return List.of(
                FailingSample.of("rectification.appraisal-order", ERROR)
                        .in(withMeeting(
                                "lm-qingxi",
                                meeting -> meeting.withAppraisal(RectificationSamples.appraisal()
                                        .votedOn(LocalDate.of(2025, 12, 16))
                                        .build())))
                        .at("lm-qingxi", "/rectification/lifeMeetings/3/appraisal")
                        .basis("地方做法：组织生活会和民主评议党员：自评、互评、测评依次进行，优秀不超过党员总数的三分之一")
                        .says(
                                "生活会“lm-qingxi”的民主评议：个人自评 2025-12-17、党员互评 2025-12-18、民主测评 2025-12-16；应依次进行。",
                                "Life meeting 'lm-qingxi', appraisal of members: self 2025-12-17, mutual 2025-12-18, vote 2025-12-16; expected all three in this order."),
                FailingSample.of("rectification.appraisal-unbalanced", ERROR)
                        .in(withMeeting(
                                "lm-qingxi",
                                meeting -> meeting.withAppraisal(RectificationSamples.appraisal()
                                        .qualified(6)
                                        .build())))
                        .at("lm-qingxi", "/rectification/lifeMeetings/3/appraisal")
                        .says(
                                "生活会“lm-qingxi”民主评议定等 8 人；应不超过党员 7 人。",
                                "Life meeting 'lm-qingxi' has 8 grades; expected no more than its 7 members."),
                FailingSample.of("rectification.appraisal-excess", ERROR)
                        .in(withMeeting(
                                "lm-qingxi",
                                meeting -> meeting.withAppraisal(RectificationSamples.appraisal()
                                        .excellent(3)
                                        .qualified(4)
                                        .build())))
                        .at("lm-qingxi", "/rectification/lifeMeetings/3/appraisal/excellent")
                        .basis("地方做法：组织生活会和民主评议党员：自评、互评、测评依次进行，优秀不超过党员总数的三分之一")
                        .says(
                                "生活会“lm-qingxi”评为优秀 3 人，党员 7 人；应不超过党员总数的 1/3。",
                                "Life meeting 'lm-qingxi' has 3 of 7 members graded excellent; expected no more than 1/3 of them."));
    }

    private static Programme withMeeting(String id, UnaryOperator<LifeMeeting> change) {
        return withRectification(
                register -> register.withLifeMeetings(Replace.in(register.lifeMeetings(), id, change)));
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

    private static Programme withCampaign(String id, UnaryOperator<Campaign> change) {
        return withRectification(register -> register.withCampaigns(Replace.in(register.campaigns(), id, change)));
    }

    private static Programme withPersonalList(String id, UnaryOperator<PersonalList> change) {
        return withRectification(
                register -> register.withPersonalLists(Replace.in(register.personalLists(), id, change)));
    }
}

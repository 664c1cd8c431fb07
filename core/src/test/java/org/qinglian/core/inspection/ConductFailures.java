package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withConduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductRule;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of conduct. */
final class ConductFailures {
    private ConductFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("conduct.negative-without-decision", ERROR)
                        .in(withNotice("n-2", notice -> notice.withDecision(Optional.empty())))
                        .at("n-2", "/conduct/notices/1/decision")
                        .basis("《党务公开：先有处理决定，后有通报》")
                        .says(
                                "反面通报“n-2”未注明处理决定；应注明所依据的决定。",
                                "Negative case notice 'n-2' cites no decision; expected the decision on which it rests."),
                FailingSample.of("conduct.issued-before-decision", ERROR)
                        .in(withNotice("n-2", notice -> notice.withIssuedOn(LocalDate.of(2026, 3, 19))))
                        .at("n-2", "/conduct/notices/1/issuedOn")
                        .basis("《党务公开：先有处理决定，后有通报》")
                        .says(
                                "反面通报“n-2”印发日期 2026-03-19 早于处理决定生效日 2026-03-20；应在该日或之后。",
                                "Negative case notice 'n-2': issuedOn 2026-03-19 is before the decision takes effect on 2026-03-20; expected that day or later."),
                FailingSample.of("conduct.revoked-not-corrected", ERROR)
                        .in(withNotice("n-4", notice -> notice.withStatus(NoticeStatus.ISSUED)))
                        .at("n-4", "/conduct/notices/3/status")
                        .basis("《中华人民共和国公职人员政务处分法》第六十条（2020）")
                        .says(
                                "通报“n-4”所依据的决定已于 2026-05-08 撤销，通报状态仍为印发；应为更正或撤回。",
                                "Case notice 'n-4' rests on a decision that was revoked on 2026-05-08, yet its status is issued; expected corrected or withdrawn."),
                FailingSample.of("conduct.issued-without-date", ERROR)
                        .in(withNotice("n-1", notice -> notice.withIssuedOn(Optional.empty())))
                        .at("n-1", "/conduct/notices/0/issuedOn")
                        .says(
                                "通报“n-1”已印发而无印发日期；应有日期。",
                                "Case notice 'n-1' was issued but has no issuedOn; expected a date."),
                FailingSample.of("conduct.issue-number-repeated", ERROR)
                        .in(withConduct(register -> register.withNotices(Replace.plus(
                                register.notices(),
                                ConductSamples.positive("n-5").issueNumber(2).build()))))
                        .at("n-5", "/conduct/notices/4/issueNumber")
                        .says(
                                "通报“n-5”在系列“正反案例通报”中的第 2 期已用于“n-2”；应为新的期号。",
                                "Case notice 'n-5' is issue 2 of series '正反案例通报', which 'n-2' has already; expected a number of its own."),
                FailingSample.of("conduct.issue-number-gap", WARNING)
                        .in(withNotice("n-4", notice -> notice.withIssueNumber(5)))
                        .at("n-4", "/conduct/notices/3/issueNumber")
                        .says(
                                "通报“n-4”为系列“正反案例通报”第 5 期，而第 4 期未登记；期号应连续。",
                                "Case notice 'n-4' is issue 5 of series '正反案例通报', but issue 4 is not on record; expected no gap."),
                FailingSample.of("conduct.negative-incomplete", WARNING)
                        .in(withNotice(
                                "n-2",
                                notice -> notice.withSubjects(List.of())
                                        .withRules(List.<Ref<ConductRule>>of())
                                        .withOutcome(Optional.empty())))
                        .at("n-2", "/conduct/notices/1")
                        .basis("《通报曝光要素：姓名、单位、职务、主要事实、处理结果（中央纪委评论）》")
                        .says(
                                "反面通报“n-2”缺少：subjects, rules, outcome；应写明对象（subjects）、条款（rules）和处理结果（outcome）。",
                                "Negative case notice 'n-2' lacks: subjects, rules, outcome; expected subjects, rules and outcome."));
    }

    static Programme withNotice(String id, UnaryOperator<CaseNotice> change) {
        return withConduct(register -> register.withNotices(Replace.in(register.notices(), id, change)));
    }
}

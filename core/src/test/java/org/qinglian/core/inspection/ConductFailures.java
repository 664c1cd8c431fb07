package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withConduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.PersonName;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductRule;
import org.qinglian.core.conduct.DocumentNumber;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.conduct.SecrecyOutcome;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of conduct. */
final class ConductFailures {
    private ConductFailures() {}

    static List<FailingSample> all() {
        return Stream.of(publication(), numbers(), content())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> publication() {
        return List.of(
                FailingSample.of("conduct.negative-without-decision", ERROR)
                        .in(withNotice("n-2", notice -> notice.withDecision(Optional.empty())))
                        .at("n-2", "/conduct/notices/1/decision")
                        .basis("本库约定：先有处理决定，后有通报")
                        .says(
                                "反面通报“n-2”未注明处理决定；应注明所依据的决定。",
                                "Negative case notice 'n-2' cites no decision; expected the decision on which it rests."),
                FailingSample.of("conduct.issued-before-decision", ERROR)
                        .in(withNotice(
                                "n-2", notice -> notice.withHistory(ConductSamples.issued(LocalDate.of(2026, 3, 19)))))
                        .at("n-2", "/conduct/notices/1/history")
                        .basis("本库约定：先有处理决定，后有通报")
                        .says(
                                "反面通报“n-2”印发日期 2026-03-19 早于处理决定生效日 2026-03-20；应在该日或之后。",
                                "Negative case notice 'n-2' was issued on 2026-03-19, before its decision takes effect on 2026-03-20; expected that day or later."),
                FailingSample.of("conduct.citation-differs", ERROR)
                        .in(withNotice(
                                "n-2",
                                notice -> notice.withDecision(ConductSamples.decision()
                                        .sanction(Ref.of("s-1"))
                                        .effectiveOn(LocalDate.of(2026, 3, 19))
                                        .build())))
                        .at("n-2", "/conduct/notices/1/decision/effectiveOn")
                        .basis("本库约定：先有处理决定，后有通报")
                        .says(
                                "通报“n-2”所引决定“s-1”的 effectiveOn 为 2026-03-19；应与处分台账一致，为 2026-03-20。",
                                "Case notice 'n-2' cites decision 's-1' with effectiveOn 2026-03-19; expected 2026-03-20, as the register of discipline has it."),
                FailingSample.of("conduct.open-case", ERROR)
                        .in(withNotice(
                                "n-2",
                                notice -> notice.withMatter(Matter.opened("2026-017", LocalDate.of(2026, 1, 12)))))
                        .at("n-2", "/conduct/notices/1/matter")
                        .basis("本库约定：先有处理决定，后有通报")
                        .says(
                                "反面通报“n-2”于 2026-04-01 印发时案件尚未办结；应在结案之后。",
                                "Negative case notice 'n-2' was issued on 2026-04-01 while its case was open; expected after it is closed."),
                FailingSample.of("conduct.revoked-not-corrected", ERROR)
                        .in(withNotice(
                                "n-4", notice -> notice.withHistory(ConductSamples.issued(LocalDate.of(2026, 4, 7)))))
                        .at("n-4", "/conduct/notices/3/history")
                        .basis("《公职人员政务处分法》第六十条（2020）")
                        .says(
                                "通报“n-4”所依据的决定已于 2026-05-08 撤销，通报状态仍为印发；应自该日起更正或撤回。",
                                "Case notice 'n-4' rests on a decision that was revoked on 2026-05-08, yet its status is issued; expected corrected or withdrawn from that day on."),
                FailingSample.of("conduct.revoked-without-clarification", ERROR)
                        .in(withNotice(
                                "n-4",
                                notice -> notice.withRedress(ConductSamples.redress()
                                        .clarifier(Optional.empty())
                                        .build())))
                        .at("n-4", "/conduct/notices/3/redress")
                        .basis("《公职人员政务处分法》第六十条（2020）")
                        .says(
                                "通报“n-4”所依据的决定于 2026-05-08 撤销后已纠正通报，但未明确由谁澄清；应明确责任主体。",
                                "Case notice 'n-4' was put right after its decision was revoked on 2026-05-08, but nobody is charged with the clarification; expected who is."),
                FailingSample.of("conduct.correction-audience", ERROR)
                        .in(withNotice(
                                "n-4",
                                notice -> notice.withRedress(ConductSamples.redress()
                                        .audience(NoticeAudience.PUBLIC)
                                        .build())))
                        .at("n-4", "/conduct/notices/3/redress/audience")
                        .basis("《公职人员政务处分法》第六十条（2020）")
                        .says(
                                "通报“n-4”的更正范围为社会；应为原通报范围：党内。",
                                "Case notice 'n-4' was put right before the public; expected the audience of the notice, within the Party."),
                FailingSample.of("conduct.notice-history", ERROR)
                        .in(withNotice(
                                "n-1",
                                notice -> notice.withHistory(Replace.plus(
                                        notice.history(),
                                        Step.of(NoticeStatus.FACT_CHECK, LocalDate.of(2026, 2, 11))))))
                        .at("n-1", "/conduct/notices/0/history/5")
                        .basis("《中国共产党党务公开条例（试行）》第十五条（2017）")
                        .says(
                                "通报“n-1”流程有误：第 6 步由“印发”转为“审核”；应为：更正、撤回、归档。",
                                "Case notice 'n-1' is out of order: Step 6 goes from issued to fact check; expected corrected, withdrawn, archived."),
                FailingSample.of("conduct.issued-without-date", ERROR)
                        .in(withNotice(
                                "n-1",
                                notice -> notice.withHistory(
                                        List.of(Step.of(NoticeStatus.ARCHIVED, LocalDate.of(2026, 3, 1))))))
                        .at("n-1", "/conduct/notices/0/history")
                        .says(
                                "通报“n-1”已到“归档”而流程中没有印发；应有印发及其日期。",
                                "Case notice 'n-1' came to be archived, but its history has no step of issue; expected one with its date."),
                FailingSample.of("conduct.stage-skipped", ERROR)
                        .in(withNotice(
                                "n-1",
                                notice -> notice.withHistory(Replace.plus(
                                        ConductSamples.draft(LocalDate.of(2026, 2, 5)),
                                        Step.of(NoticeStatus.ISSUED, LocalDate.of(2026, 2, 10))))))
                        .at("n-1", "/conduct/notices/0/history")
                        .basis("《中国共产党党务公开条例（试行）》第十五条（2017）")
                        .says(
                                "通报“n-1”于 2026-02-10 印发，此前缺少：保密审查、审核、审批；印发前应逐项完成。",
                                "Case notice 'n-1' was issued on 2026-02-10 without: secrecy review, fact check, approved; expected each of these before the issue."),
                FailingSample.of("conduct.secret-but-public", ERROR)
                        .in(withNotice("n-1", notice -> notice.withSecrecy(SecrecyOutcome.RESTRICTED)))
                        .at("n-1", "/conduct/notices/0/audience")
                        .basis("《中国共产党党务公开条例（试行）》第十五条（2017）")
                        .says(
                                "通报“n-1”已向社会通报，而保密审查结论为不得公开；应限于党内。",
                                "Case notice 'n-1' went out to the public, although the secrecy review says: must not be published; expected within the Party."));
    }

    private static List<FailingSample> numbers() {
        return List.of(
                FailingSample.of("conduct.issue-number-repeated", ERROR)
                        .in(withConduct(register -> register.withNotices(Replace.plus(
                                register.notices(),
                                ConductSamples.positive("n-7").issueNumber(2).build()))))
                        .at("n-7", "/conduct/notices/6/issueNumber")
                        .says(
                                "通报“n-7”在系列“正反案例通报”中的第 2 期已用于“n-2”；应为新的期号。",
                                "Case notice 'n-7' is issue 2 of series '正反案例通报', which 'n-2' has already; expected a number of its own."),
                FailingSample.of("conduct.issue-number-gap", WARNING)
                        .in(withNotice("n-6", notice -> notice.withIssueNumber(3)))
                        .at("n-6", "/conduct/notices/5/issueNumber")
                        .says(
                                "通报“n-6”为系列“先进典型通报”第 3 期，而第 2 期未登记；期号应连续。",
                                "Case notice 'n-6' is issue 3 of series '先进典型通报', but issue 2 is not on record; expected no gap."),
                FailingSample.of("conduct.issue-order", WARNING)
                        .in(withNotice(
                                "n-6", notice -> notice.withHistory(ConductSamples.issued(LocalDate.of(2026, 1, 25)))))
                        .at("n-6", "/conduct/notices/5/issueNumber")
                        .says(
                                "通报“n-6”为系列“先进典型通报”第 2 期，印发于 2026-01-25，而第 1 期印发于 2026-01-26；应不早于该日。",
                                "Case notice 'n-6' is issue 2 of series '先进典型通报' and dated 2026-01-25, but issue 1 appeared on 2026-01-26; expected that day or later."),
                FailingSample.of("conduct.document-number-repeated", ERROR)
                        .in(withNotice("n-2", notice -> notice.withDocumentNumber(DocumentNumber.parse("清纪通〔2026〕1号"))))
                        .at("n-2", "/conduct/notices/1/documentNumber")
                        .basis("《党政机关公文处理工作条例》第九条（2012）")
                        .says(
                                "通报“n-2”的发文字号 清纪通〔2026〕1号 已用于“n-1”；应为新的字号。",
                                "Case notice 'n-2' has document number 清纪通〔2026〕1号, which 'n-1' has already; expected a number of its own."),
                FailingSample.of("conduct.document-number-year", WARNING)
                        .in(withNotice("n-2", notice -> notice.withDocumentNumber(DocumentNumber.parse("清纪通〔2025〕2号"))))
                        .at("n-2", "/conduct/notices/1/documentNumber")
                        .basis("《党政机关公文处理工作条例》第九条（2012）")
                        .says(
                                "通报“n-2”的发文字号为 清纪通〔2025〕2号，印发于 2026-04-01；字号年份应为 2026。",
                                "Case notice 'n-2' has document number 清纪通〔2025〕2号 and was issued on 2026-04-01; expected the year 2026."),
                FailingSample.of("conduct.joint-numbers", WARNING)
                        .in(withNotice("n-5", notice -> notice.withDocumentNumber(Optional.empty())))
                        .at("n-5", "/conduct/notices/4/jointIssuers")
                        .basis("《党政机关公文处理工作条例》第九条（2012）")
                        .says(
                                "联合通报“n-5”：市县联动，牵头单位无文号，1 家联合单位中 1 家有文号；应有牵头单位文号，或各单位文号。",
                                "Joint case notice 'n-5': issued as joint, the lead issuer has no number, of 1 further issuers 1 have; expected the number of the lead issuer, or one of each issuer."));
    }

    private static List<FailingSample> content() {
        return List.of(
                FailingSample.of("conduct.negative-incomplete", WARNING)
                        .in(withNotice(
                                "n-2",
                                notice -> notice.withSubjects(List.of())
                                        .withOccurred(Optional.empty())
                                        .withRules(List.<Ref<ConductRule>>of())
                                        .withOutcome(Optional.empty())))
                        .at("n-2", "/conduct/notices/1")
                        .basis("地方做法：通报曝光要素：姓名、单位、职务、主要事实、处理结果（中央纪委评论）")
                        .says(
                                "反面通报“n-2”缺少：对象、时间、条款、处理结果；应写明对象、单位职务、时间、条款和处理结果。",
                                "Negative case notice 'n-2' lacks: subjects, occurred, rules, outcome; expected subjects, capacities, occurred, rules and outcome."),
                FailingSample.of("conduct.named-in-full", ERROR)
                        .in(namedInFull())
                        .at("n-2", "/conduct/notices/1/facts")
                        .basis("本库约定：隐名通报不出现当事人全名")
                        .says(
                                "通报“n-2”的点名方式为隐名（某某），而 facts 中出现可识别的姓名；应作隐名处理。",
                                "Case notice 'n-2' names persons: in part, but facts says who is meant; expected a name made unknowable."),
                FailingSample.of("conduct.commended-unfit", ERROR)
                        .in(withNotice(
                                "n-6",
                                notice -> notice.withOpinion(ConductSamples.opinion()
                                        .influencePeriod(true)
                                        .build())))
                        .at("n-6", "/conduct/notices/5/opinion")
                        .basis("本库约定：影响期内或者立案期间不予通报表扬")
                        .says(
                                "正面通报“n-6”表扬的对象处于处分影响期；应无此情形。",
                                "Positive case notice 'n-6' commends a person against whom stood: an influence period, by the opinion; expected nothing."),
                FailingSample.of("conduct.commended-and-criticised", WARNING)
                        .in(withNotice(
                                "n-6",
                                notice -> notice.withSubjects(List.of(Actor.cadre("c-04")))
                                        .withMatter(Matter.of("2026-017"))))
                        .at("n-6", "/conduct/notices/5/subjects")
                        .says(
                                "通报“n-6”就事项“2026-017”作正面通报，而“n-2”就同一事项对同一对象作了相反通报；同一事项应结论一致。",
                                "Case notice 'n-6' is positive on matter '2026-017', on which 'n-2' speaks of the same subject to the contrary; expected one view of a matter."),
                FailingSample.of("conduct.code-ordinals", WARNING)
                        .in(withConduct(register -> register.withCodes(Replace.in(
                                register.codes(),
                                "code-1",
                                code -> code.withRules(
                                        ConductSamples.rule("r-01", 1).build(),
                                        ConductSamples.rule("r-02", 2).build(),
                                        ConductSamples.rule("r-03", 4).build())))))
                        .at("code-1", "/conduct/codes/0/rules")
                        .says(
                                "作风规定“code-1”的条款序号为 1, 2, 4；应为 1 至 3，各一次。",
                                "Code of conduct 'code-1' numbers its rules 1, 2, 4; expected 1 to 3, each once."),
                FailingSample.of("conduct.rule-not-in-force", ERROR)
                        .in(withConduct(register -> register.withCodes(Replace.in(
                                register.codes(),
                                "code-1",
                                code -> code.withInForce(DateRange.from(LocalDate.of(2026, 1, 27)))))))
                        .at("n-5", "/conduct/notices/4/rules/0")
                        .says(
                                "通报“n-5”于 2026-01-26 印发，引用规定“code-1”的条款“r-01”，该规定有效期为 2026-01-27 起；应引用印发之日有效的规定。",
                                "Case notice 'n-5' was issued on 2026-01-26 and cites rule 'r-01' of code 'code-1', in force 2026-01-27 on; expected a code in force on that day."),
                FailingSample.of("conduct.ranking-members", ERROR)
                        .in(withConduct(register -> register.withRankings(Replace.in(
                                register.rankings(),
                                "rl-1",
                                list -> list.withRed(Actor.organization("o-yunshan"))
                                        .withBlack(List.of())))))
                        .at("rl-1", "/conduct/rankings/0")
                        .says(
                                "红黑榜“rl-1”红榜为 o-yunshan，黑榜为 无；按规则红榜应为 o-qingxi，黑榜应为 o-baishi。",
                                "Ranking list 'rl-1' lists red o-yunshan and black nobody; expected red o-qingxi and black o-baishi."));
    }

    static Programme withNotice(String id, UnaryOperator<CaseNotice> change) {
        return withConduct(register -> register.withNotices(Replace.in(register.notices(), id, change)));
    }

    private static Programme namedInFull() {
        Programme programme = withNotice("n-2", notice -> notice.withFacts("欧阳如意违规接受管理服务对象宴请。"));
        return programme.withOrganization(programme
                .organization()
                .withCadres(Replace.in(
                        programme.organization().cadres(), "c-04", cadre -> cadre.withName(PersonName.of("欧阳如意")))));
    }
}

package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.INFORMATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.StatuteSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.BidSecurity;
import org.qinglian.core.procurement.Candidate;
import org.qinglian.core.procurement.CommitteeMember;
import org.qinglian.core.procurement.EvaluationCommittee;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.programme.Programme;

/** A failing sample for every rule of the law on tendering. */
final class TenderRuleFailures {
    private TenderRuleFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("statute.bid-01", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withLots(List.of())))))
                        .at("l-1", "/procurement/lots/0")
                        .basis("《必须招标的工程项目规定》第五条第（一）项（2018）")
                        .says(
                                "标段“l-1”未见招标；规定为：施工单项合同估算价达到 400 万元的必须招标。",
                                "Lot 'l-1' lacks a tender; expected by the rule: A works contract of 4 million yuan or more is put out to tender."),
                FailingSample.of("statute.bid-02", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-4", t -> t.withLots(List.of())))))
                        .at("l-4", "/procurement/lots/3")
                        .basis("《必须招标的工程项目规定》第五条第（二）项（2018）")
                        .says(
                                "标段“l-4”未见招标；规定为：重要设备、材料等采购单项合同估算价达到 200 万元的必须招标。",
                                "Lot 'l-4' lacks a tender; expected by the rule: A contract for goods of 2 million yuan or more is put out to tender."),
                FailingSample.of("statute.bid-03", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(), "t-5", t -> t.withLots(List.of(Ref.of("l-6"), Ref.of("l-7")))))))
                        .at("l-5", "/procurement/lots/4")
                        .basis("《必须招标的工程项目规定》第五条第（三）项（2018）")
                        .says(
                                "标段“l-5”未见招标；规定为：勘察、设计、监理等服务采购单项合同估算价达到 100 万元的必须招标。",
                                "Lot 'l-5' lacks a tender; expected by the rule: A contract for survey, design or supervision of 1 million yuan or more is put out to tender."),
                FailingSample.of("statute.bid-06", ERROR)
                        .in(procurement(p ->
                                p.withTenders(Replace.in(p.tenders(), "t-5", t -> t.withLots(List.of(Ref.of("l-5")))))))
                        .at("l-6", "/procurement/lots/5/bundle")
                        .basis("《必须招标的工程项目规定》第五条（2018）")
                        .says(
                                "标段“l-6”未见招标；规定为：同一项目中可以合并的采购，合同估算价合计达到标准的必须招标。",
                                "Lot 'l-6' lacks a tender; expected by the rule: Contracts of one project that could be bundled are put out to tender if together they reach the threshold."),
                FailingSample.of("statute.bid-07", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(), "t-3", t -> t.withInvitees(List.of(Ref.of("bd-1"), Ref.of("bd-2")))))))
                        .at("t-3", "/procurement/tenders/2/invitees")
                        .basis("《招标投标法》第十七条（2017）")
                        .says(
                                "招标“t-3”：邀请的投标人为 2 家；应为不少于 3 家。",
                                "Tender 't-3': invited bidders: found 2 bidders; expected at least 3 bidders."),
                FailingSample.of("statute.bid-08", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(),
                                "t-1",
                                t -> t.withSchedule(
                                        t.schedule().withClarifiedOn(List.of(LocalDate.of(2025, 10, 6))))))))
                        .at("t-1", "/procurement/tenders/0/schedule/bidDeadline")
                        .basis("《招标投标法》第二十三条（2017）")
                        .says(
                                "招标“t-1”：澄清或者修改（2025-10-06）至投标截止（2025-10-20）不足 15 日；投标截止最早应为 2025-10-21。",
                                "Tender 't-1': clarification on 2025-10-06, deadline for bids on 2025-10-20; expected at least 15 days between them, 2025-10-21 at the earliest."),
                FailingSample.of("statute.bid-09", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(),
                                "t-1",
                                t -> t.withSchedule(t.schedule().withDocumentsIssuedOn(LocalDate.of(2025, 10, 1)))))))
                        .at("t-1", "/procurement/tenders/0/schedule/bidDeadline")
                        .basis("《招标投标法》第二十四条（2017）")
                        .says(
                                "招标“t-1”：招标文件发出（2025-10-01）至投标截止（2025-10-20）不足 20 日；投标截止最早应为 2025-10-21。",
                                "Tender 't-1': issue of the tender documents on 2025-10-01, deadline for bids on 2025-10-20; expected at least 20 days between them, 2025-10-21 at the earliest."),
                FailingSample.of("statute.bid-10", ERROR)
                        .in(procurement(p -> p.withBids(Replace.without(p.bids(), "b-3"))))
                        .at("t-1", "/procurement/tenders/0/lots/0")
                        .basis("《招标投标法》第二十八条（2017）")
                        .says(
                                "招标“t-1” (l-1)：投标人为 2 家；应为不少于 3 家。",
                                "Tender 't-1' (l-1): bidders: found 2 bidders; expected at least 3 bidders."),
                FailingSample.of("statute.bid-11", ERROR)
                        .in(procurement(p ->
                                p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withCommittee(committee(1, 5))))))
                        .at("t-1", "/procurement/tenders/0/committee/members")
                        .basis("《招标投标法》第三十七条（2017）")
                        .says(
                                "招标“t-1”：委员会成员为 6 人；应为不少于 5 人、单数。",
                                "Tender 't-1': committee members: found 6 persons; expected at least 5 persons, an odd number."),
                FailingSample.of("statute.bid-12", ERROR)
                        .in(procurement(p ->
                                p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withCommittee(committee(2, 3))))))
                        .at("t-1", "/procurement/tenders/0/committee/members")
                        .basis("《招标投标法》第三十七条（2017）")
                        .says(
                                "招标“t-1”：技术、经济专家为 3，委员会成员为 5；两者之比应不低于 2/3。",
                                "Tender 't-1': experts on the committee 3 against committee members 5; expected a ratio of at least 2/3."),
                FailingSample.of("statute.bid-13", ERROR)
                        .in(procurement(p -> p.withContracts(
                                Replace.in(p.contracts(), "ct-1", c -> c.withSignedOn(LocalDate.of(2025, 11, 29))))))
                        .at("aw-1", "/procurement/awards/0")
                        .basis("《招标投标法》第四十六条（2017）")
                        .says(
                                "定标“aw-1”：自中标通知书发出（2025-10-29）起，合同签订应在 30 日内完成，最迟为 2025-11-28；实际为 2025-11-29。",
                                "Award 'aw-1': signing of the contract 2025-11-29; expected within 30 days of the award notice on 2025-10-29, by 2025-11-28."),
                FailingSample.of("statute.bid-14", ERROR)
                        .in(procurement(p -> p.withAwards(
                                Replace.in(p.awards(), "aw-1", a -> a.withReportedOn(LocalDate.of(2025, 11, 13))))))
                        .at("aw-1", "/procurement/awards/0/reportedOn")
                        .basis("《招标投标法》第四十七条（2017）")
                        .says(
                                "定标“aw-1”：自确定中标人（2025-10-28）起，招标投标情况书面报告应在 15 日内完成，最迟为 2025-11-12；实际为 2025-11-13。",
                                "Award 'aw-1': report to the supervisor 2025-11-13; expected within 15 days of the determination of the winner on 2025-10-28, by 2025-11-12."),
                FailingSample.of("statute.bid-15", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(),
                                "t-1",
                                t -> t.withSchedule(t.schedule().withSaleEnd(LocalDate.of(2025, 9, 20)))))))
                        .at("t-1", "/procurement/tenders/0/schedule/saleEnd")
                        .basis("《招标投标法实施条例》第十六条（2019）")
                        .says(
                                "招标“t-1”：招标文件开始发售（2025-09-16）至招标文件停止发售（2025-09-20）不足 5 日；招标文件停止发售最早应为 2025-09-21。",
                                "Tender 't-1': start of sale on 2025-09-16, end of sale on 2025-09-20; expected at least 5 days between them, 2025-09-21 at the earliest."),
                FailingSample.of("statute.bid-16", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(),
                                "t-5",
                                t -> t.withSchedule(
                                        t.schedule().withPrequalificationDeadline(LocalDate.of(2026, 5, 30)))))))
                        .at("t-5", "/procurement/tenders/4/schedule/prequalificationDeadline")
                        .basis("《招标投标法实施条例》第十七条（2019）")
                        .says(
                                "招标“t-5”：资格预审文件停止发售（2026-05-26）至资格预审申请文件提交截止（2026-05-30）不足 5 日；资格预审申请文件提交截止最早应为 2026-05-31。",
                                "Tender 't-5': end of sale of the prequalification documents on 2026-05-26, deadline for applications on 2026-05-30; expected at least 5 days between them, 2026-05-31 at the earliest."),
                FailingSample.of("statute.bid-17", INFORMATION)
                        .in(procurement(p -> p.withObjections(Replace.in(
                                p.objections(),
                                "ob-2",
                                o -> o.withRaisedOn(LocalDate.of(2025, 10, 11))
                                        .withRepliedOn(LocalDate.of(2025, 10, 12))))))
                        .at("ob-2", "/procurement/objections/1/tender")
                        .basis("《招标投标法实施条例》第二十二条（2019）")
                        .says(
                                "异议“ob-2”：对招标文件提出异议（2025-10-11）至投标截止（2025-10-20）不足 10 日；投标截止最早应为 2025-10-21。",
                                "Objection 'ob-2': objection to the documents on 2025-10-11, deadline for bids on 2025-10-20; expected at least 10 days between them, 2025-10-21 at the earliest."),
                FailingSample.of("statute.bid-18", ERROR)
                        .in(procurement(p -> p.withObjections(
                                Replace.in(p.objections(), "ob-1", o -> o.withRepliedOn(LocalDate.of(2025, 10, 27))))))
                        .at("ob-1", "/procurement/objections/0/repliedOn")
                        .basis("《招标投标法实施条例》第二十二条（2019）")
                        .says(
                                "异议“ob-1”：自提出异议（2025-10-23）起，异议答复应在 3 日内完成，最迟为 2025-10-26；实际为 2025-10-27。",
                                "Objection 'ob-1': reply to the objection 2025-10-27; expected within 3 days of the objection on 2025-10-23, by 2025-10-26."),
                FailingSample.of("statute.bid-19", ERROR)
                        .in(procurement(p ->
                                p.withLots(Replace.in(p.lots(), "l-1", l -> l.withBidSecurity(Money.yuan(160_001))))))
                        .at("t-1", "/procurement/tenders/0/lots/0")
                        .basis("《招标投标法实施条例》第二十六条（2019）")
                        .says(
                                "招标“t-1” (l-1)：投标保证金为 160,001.00 CNY，估算价为 8,000,000.00 CNY；两者之比应不超过 2%。",
                                "Tender 't-1' (l-1): bid security 160,001.00 CNY against estimate 8,000,000.00 CNY; expected a ratio of at most 2%."),
                FailingSample.of("statute.bid-20", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(
                                p.awards(),
                                "aw-1",
                                a -> a.withCandidates(Replace.plus(a.candidates(), Candidate.of(4, Ref.of("bd-4"))))))))
                        .at("aw-1", "/procurement/awards/0/candidates")
                        .basis("《招标投标法实施条例》第五十三条（2019）")
                        .says(
                                "定标“aw-1”：中标候选人为 4 家；应为不超过 3 家。",
                                "Award 'aw-1': recommended candidates: found 4 bidders; expected at most 3 bidders."),
                FailingSample.of("statute.bid-21", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(
                                p.awards(), "aw-1", a -> a.withEvaluationReportOn(LocalDate.of(2025, 10, 18))))))
                        .at("aw-1", "/procurement/awards/0/candidateNoticeFrom")
                        .basis("《招标投标法实施条例》第五十四条（2019）")
                        .says(
                                "定标“aw-1”：自评标报告提交（2025-10-18）起，中标候选人公示应在 3 日内完成，最迟为 2025-10-21；实际为 2025-10-22。",
                                "Award 'aw-1': publication of candidates 2025-10-22; expected within 3 days of the evaluation report on 2025-10-18, by 2025-10-21."),
                FailingSample.of("statute.bid-22", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(
                                p.awards(), "aw-1", a -> a.withCandidateNoticeUntil(LocalDate.of(2025, 10, 24))))))
                        .at("aw-1", "/procurement/awards/0/candidateNoticeUntil")
                        .basis("《招标投标法实施条例》第五十四条（2019）")
                        .says(
                                "定标“aw-1”：中标候选人公示（2025-10-22）至中标候选人公示结束（2025-10-24）不足 3 日；中标候选人公示结束最早应为 2025-10-25。",
                                "Award 'aw-1': publication of candidates on 2025-10-22, end of the publication of candidates on 2025-10-24; expected at least 3 days between them, 2025-10-25 at the earliest."),
                FailingSample.of("statute.bid-23", ERROR)
                        .in(procurement(p -> p.withBids(Replace.in(
                                p.bids(),
                                "b-1",
                                b -> b.withSecurity(new BidSecurity(
                                        Money.yuan(150_000),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2025, 11, 18))))))))
                        .at("b-1", "/procurement/bids/0/security/returnedOn")
                        .basis("《招标投标法实施条例》第五十七条（2019）")
                        .says(
                                "投标“b-1”：自合同签订（2025-11-12）起，投标保证金退还应在 5 日内完成，最迟为 2025-11-17；实际为 2025-11-18。",
                                "Bid 'b-1': return of bid securities 2025-11-18; expected within 5 days of the signing of the contract on 2025-11-12, by 2025-11-17."),
                FailingSample.of("statute.bid-24", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(
                                p.contracts(), "ct-1", c -> c.withPerformanceSecurity(Money.yuan(760_001))))))
                        .at("ct-1", "/procurement/contracts/0/performanceSecurity")
                        .basis("《招标投标法实施条例》第五十八条（2019）")
                        .says(
                                "合同“ct-1”：履约保证金为 760,001.00 CNY，合同金额为 7,600,000.00 CNY；两者之比应不超过 10%。",
                                "Contract 'ct-1': performance security 760,001.00 CNY against contract amount 7,600,000.00 CNY; expected a ratio of at most 10%."),
                FailingSample.of("statute.bid-25", INFORMATION)
                        .in(procurement(p -> p.withComplaints(
                                Replace.in(p.complaints(), "cp-1", c -> c.withKnewOn(LocalDate.of(2025, 10, 16))))))
                        .at("cp-1", "/procurement/complaints/0/madeOn")
                        .basis("《招标投标法实施条例》第六十条（2019）")
                        .says(
                                "投诉“cp-1”：自知道投诉事由（2025-10-16）起，投诉应在 10 日内完成，最迟为 2025-10-26；实际为 2025-10-27。",
                                "Complaint 'cp-1': complaint 2025-10-27; expected within 10 days of the knowledge of the ground on 2025-10-16, by 2025-10-26."),
                FailingSample.of("statute.bid-26", ERROR)
                        .in(procurement(p -> p.withComplaints(
                                Replace.in(p.complaints(), "cp-1", c -> c.withAcceptedOn(LocalDate.of(2025, 10, 31))))))
                        .at("cp-1", "/procurement/complaints/0/acceptedOn")
                        .basis("《招标投标法实施条例》第六十一条（2019）")
                        .says(
                                "投诉“cp-1”：自投诉（2025-10-27）起，投诉受理决定应在 3 个工作日内完成，最迟为 2025-10-30；实际为 2025-10-31。",
                                "Complaint 'cp-1': decision to take the complaint up 2025-10-31; expected within 3 working days of the complaint on 2025-10-27, by 2025-10-30."),
                FailingSample.of("statute.bid-27", ERROR)
                        .in(procurement(p -> p.withComplaints(
                                Replace.in(p.complaints(), "cp-1", c -> c.withDecidedOn(LocalDate.of(2025, 12, 11))))))
                        .at("cp-1", "/procurement/complaints/0/decidedOn")
                        .basis("《招标投标法实施条例》第六十一条（2019）")
                        .says(
                                "投诉“cp-1”：自投诉受理决定（2025-10-29）起，投诉处理决定应在 30 个工作日内完成，最迟为 2025-12-10；实际为 2025-12-11。",
                                "Complaint 'cp-1': decision on the complaint 2025-12-11; expected within 30 working days of the decision to take the complaint up on 2025-10-29, by 2025-12-10."),
                FailingSample.of("statute.bid-28", ERROR)
                        .in(procurement(p -> p.withRelations(Replace.in(
                                p.relations(),
                                "r-1",
                                r -> r.withOther(Party.bidder("bd-1"))
                                        .withDuring(DateRange.from(LocalDate.of(2025, 10, 1)))))))
                        .at("t-1", "/procurement/tenders/0/lots/0")
                        .basis("《招标投标法实施条例》第三十四条（2019）")
                        .says(
                                "招标“t-1” (l-1)存在法律禁止的情形：存在关联关系的投标人参加同一标段投标。",
                                "Tender 't-1' (l-1) shows what the law forbids: bids of related bidders for one lot."));
    }

    private static Programme procurement(UnaryOperator<ProcurementRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withProcurement(change.apply(programme.procurement()));
    }

    private static EvaluationCommittee committee(int delegates, int experts) {
        List<CommitteeMember> members = new ArrayList<>();
        for (int i = 0; i < delegates; i++) {
            members.add(CommitteeMember.delegate(Actor.cadre("c-02")));
        }
        for (int i = 0; i < experts; i++) {
            members.add(CommitteeMember.expert("GC-01" + i));
        }
        return new EvaluationCommittee(members, Optional.of(LocalDate.of(2025, 10, 20)));
    }
}

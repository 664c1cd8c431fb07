package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withProcurement;
import static org.qinglian.core.inspection.ProcurementFailures.award;
import static org.qinglian.core.inspection.ProcurementFailures.bid;
import static org.qinglian.core.inspection.ProcurementFailures.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.BidStatus;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.BuyerAct;
import org.qinglian.core.procurement.BuyerActFact;
import org.qinglian.core.procurement.CollusionFact;
import org.qinglian.core.procurement.CollusionSign;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.RejectionGround;
import org.qinglian.core.procurement.RelationKind;
import org.qinglian.core.procurement.RestrictionFact;
import org.qinglian.core.procurement.TenderRestriction;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of openness and competition. */
final class BiddingFailures {
    private BiddingFailures() {}

    static List<FailingSample> all() {
        return Stream.of(openAndEqual(), competitionOnMerit())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> openAndEqual() {
        return List.of(
                FailingSample.of("procurement.tender-unpublished", ERROR)
                        .in(tender(
                                "t-1",
                                tender -> tender.withSchedule(tender.schedule().withAnnouncedOn(Optional.empty()))))
                        .at("t-1", "/procurement/tenders/0/schedule")
                        .basis("《招标投标法》第十六条（2017）")
                        .says(
                                "招标“t-1”为公开招标，没有招标公告日期（announcedOn）；应有。",
                                "Tender 't-1' is open, yet has no announcedOn; expected the day of its announcement."),
                FailingSample.of("procurement.method-unjustified", ERROR)
                        .in(tender("t-3", tender -> tender.withJustification(Optional.empty())))
                        .at("t-3", "/procurement/tenders/2")
                        .basis("《招标投标法》第十一条、《政府采购法》第二十七条")
                        .says(
                                "招标“t-3”采用邀请招标，缺少理由；应有理由，邀请招标、单一来源的还应经批准。",
                                "Tender 't-3' goes by invited tender without its reason; expected a reason, and for an invitation or a single source an approval."),
                FailingSample.of("procurement.lot-splitting", WARNING)
                        .in(withProcurement(BiddingFailures::split))
                        .at("l-2", "/procurement/lots/1")
                        .basis("《招标投标法》第四条、第四十九条（2017）")
                        .says(
                                "标段“l-2”起的同类标段 l-2 (300,000.00 CNY)、l-9 (700,000.00 CNY) 未经招标，合计 1,000,000.00 CNY；各低于而合计达到 1,000,000.00 CNY 的，应合并招标。",
                                "Lot 'l-2' and lots of its kind were not tendered: l-2 (300,000.00 CNY), l-9 (700,000.00 CNY), together 1,000,000.00 CNY; expected a tender, since together they reach 1,000,000.00 CNY."),
                FailingSample.of("procurement.unreasonable-restriction", ERROR)
                        .in(tender(
                                "t-1",
                                tender -> tender.withRestrictions(new RestrictionFact(
                                        TenderRestriction.REGIONAL_MERITS, "投诉调查报告", Optional.empty()))))
                        .at("t-1", "/procurement/tenders/0/restrictions/0")
                        .basis("《招标投标法实施条例》第三十二条（2019）")
                        .says(
                                "招标“t-1”存在不合理条件：以特定行政区域或者特定行业的业绩、奖项作为条件，尚未纠正；应予纠正。",
                                "Tender 't-1' has an unreasonable condition that was not corrected: merits of one region or trade; expected it to be put right."),
                FailingSample.of("procurement.buyer-collusion", ERROR)
                        .in(tender(
                                "t-1",
                                tender -> tender.withBuyerActs(
                                        new BuyerActFact(BuyerAct.LEAKED, "谈话笔录", Optional.empty()))))
                        .at("t-1", "/procurement/tenders/0/buyerActs/0")
                        .basis("《招标投标法实施条例》第四十一条（2019）")
                        .says(
                                "招标“t-1”登记有招标人串通事实：泄露标底、评标委员会成员等信息，尚未处理；应移送监督部门处理。",
                                "Tender 't-1' has an act of the buyer on record that was not handled: the base price, the committee or the like leaked; expected it to be handed to the supervisor."),
                FailingSample.of("procurement.bidder-related-to-buyer", WARNING)
                        .in(withProcurement(register -> register.withRelations(ProcurementSamples.relation("r-1")
                                .other(Party.of(Actor.institution("i-school")))
                                .kind(RelationKind.INTEREST)
                                .during(DateRange.from(LocalDate.of(2025, 10, 19)))
                                .build())))
                        .at("b-2", "/procurement/bids/1/bidder")
                        .basis("《招标投标法实施条例》第三十四条第一款（2019）")
                        .says(
                                "投标“b-2”的投标人“bd-2”与业主或者主管部门存在关联（r-1）：利害关系；影响公正的，应不参加投标。",
                                "Bid 'b-2': bidder 'bd-2' is related to the owner or the department (r-1): an interest; expected no bid if that may affect fairness."),
                FailingSample.of("procurement.bidder-related-to-itself", ERROR)
                        .in(relation(relation -> relation.withOther(Party.bidder("bd-2"))))
                        .at("r-1", "/procurement/relations/0/other")
                        .says(
                                "投标人关联关系“r-1”的两方均为“bd-2”；应为不同的两方。",
                                "Relation of bidders 'r-1' relates 'bd-2' to itself; expected two parties."),
                FailingSample.of("procurement.complaint-without-objection", WARNING)
                        .in(complaint(complaint -> complaint.withObjection(Optional.empty())))
                        .at("cp-1", "/procurement/complaints/0/objection")
                        .basis("《招标投标法实施条例》第六十条第二款（2019）")
                        .says(
                                "投诉“cp-1”事项为：评标结果，没有 2025-10-27 前（含当日）对同一招标提出的异议；应先提出异议。",
                                "Complaint 'cp-1' is about result, without an objection in the same tender by 2025-10-27; expected an objection first."));
    }

    private static List<FailingSample> competitionOnMerit() {
        return List.of(
                FailingSample.of("procurement.bid-late", ERROR)
                        .in(bid("b-2", bid -> bid.withSubmittedOn(LocalDate.of(2025, 10, 21))))
                        .at("b-2", "/procurement/bids/1/submittedOn")
                        .basis("《招标投标法实施条例》第三十六条（2019）")
                        .says(
                                "投标“b-2”于 2025-10-21 递交，晚于投标截止；应不迟于 2025-10-20，逾期的应拒收。",
                                "Bid 'b-2' was handed in on 2025-10-21; expected by 2025-10-20, or to be refused."),
                FailingSample.of("procurement.rejectable-not-rejected", ERROR)
                        .in(bid(
                                "b-2",
                                bid -> bid.withPrice(Money.yuan(7_950_001)).withGrounds(RejectionGround.UNSIGNED)))
                        .at("b-2", "/procurement/bids/1/status")
                        .basis("《招标投标法实施条例》第五十一条（2019）")
                        .says(
                                "投标“b-2”状态为“有效”，而存在应当否决的情形：未经盖章和签字、报价低于成本或者高于最高投标限价；应予否决。",
                                "Bid 'b-2' is valid, yet has to be rejected for: not sealed and signed; a price below cost or above the ceiling; expected it to be rejected."),
                FailingSample.of("procurement.bids-compiled-together", ERROR)
                        .in(bid("b-2", bid -> bid.withCompiledBy("office-of-bd-1")))
                        .at("b-1", "/procurement/bids/0/compiledBy")
                        .basis("《招标投标法实施条例》第四十条第（一）项（2019）")
                        .says(
                                "标段“l-1”（招标“t-1”）中“bd-1、bd-2”的投标文件由同一单位或者个人编制；应分别编制，视为串通投标的应予否决。",
                                "Lot 'l-1' of tender 't-1': the bids of bd-1, bd-2 were compiled by one hand; expected them to be independent, or rejected."),
                FailingSample.of("procurement.bids-handled-together", ERROR)
                        .in(bid("b-2", bid -> bid.withHandledBy("agent-of-bd-1")))
                        .at("b-1", "/procurement/bids/0/handledBy")
                        .basis("《招标投标法实施条例》第四十条第（二）项（2019）")
                        .says(
                                "标段“l-1”（招标“t-1”）中“bd-1、bd-2”委托同一单位或者个人办理投标事宜；应分别办理，视为串通投标的应予否决。",
                                "Lot 'l-1' of tender 't-1': the bids of bd-1, bd-2 were handled by one hand; expected them to be independent, or rejected."),
                FailingSample.of("procurement.bids-same-manager", ERROR)
                        .in(bid("b-2", bid -> bid.withProjectManagers("m-7", "manager-of-bd-1")))
                        .at("b-1", "/procurement/bids/0/projectManagers")
                        .basis("《招标投标法实施条例》第四十条第（三）项（2019）")
                        .says(
                                "标段“l-1”（招标“t-1”）中“bd-1、bd-2”载明的项目管理成员有同一人；应各不相同，视为串通投标的应予否决。",
                                "Lot 'l-1' of tender 't-1': the bids of bd-1, bd-2 name a project manager in common; expected different ones, or the bids rejected."),
                FailingSample.of("procurement.bids-same-account", ERROR)
                        .in(bid(
                                "b-2",
                                bid -> bid.withSecurity(
                                        bid.security().orElseThrow().withAccount("account-of-bd-1"))))
                        .at("b-1", "/procurement/bids/0/security/account")
                        .basis("《招标投标法实施条例》第四十条第（六）项（2019）")
                        .says(
                                "标段“l-1”（招标“t-1”）中“bd-1、bd-2”的投标保证金从同一账户转出；应各自转出，视为串通投标的应予否决。",
                                "Lot 'l-1' of tender 't-1': the securities of bd-1, bd-2 were paid from one account; expected an account each, or the bids rejected."),
                FailingSample.of("procurement.deemed-collusion", ERROR)
                        .in(tender(
                                "t-1",
                                tender -> tender.withCollusion(new CollusionFact(
                                        CollusionSign.MIXED_FILES, List.of(Ref.of("b-2"), Ref.of("b-3")), "评标报告附件三"))))
                        .at("t-1", "/procurement/tenders/0/collusion/0")
                        .basis("《招标投标法实施条例》第四十条（2019）")
                        .says(
                                "招标“t-1”登记有视为串通投标的情形：投标文件相互混装，而“bd-2、bd-3”的投标仍有效；应予否决。",
                                "Tender 't-1' has a fact on record that is deemed collusion: files mixed with each other; the bids of bd-2, bd-3 still stand; expected them to be rejected."),
                FailingSample.of("procurement.price-regular", WARNING)
                        .in(bid("b-2", bid -> bid.withPrice(Money.yuan(7_840_000))))
                        .at("b-1", "/procurement/bids/0/price")
                        .basis("《招标投标法实施条例》第四十条第（四）项（2019）")
                        .says(
                                "标段“l-1”（招标“t-1”）的报价等差：7,600,000.00 CNY、7,840,000.00 CNY、7,720,000.00 CNY；应不呈规律性差异。",
                                "Lot 'l-1' of tender 't-1': the prices are in arithmetic progression: 7,600,000.00 CNY; 7,840,000.00 CNY; 7,720,000.00 CNY; expected no regular distance."),
                FailingSample.of("procurement.price-dispersion", WARNING)
                        .in(bid("b-2", bid -> bid.withPrice(Money.yuan(7_700_000))))
                        .at("b-1", "/procurement/bids/0/price")
                        .basis("本库约定：三个以上报价的变异系数低于1%的，视为异常接近，应予复核")
                        .says(
                                "标段“l-1”（招标“t-1”）的 3 个报价变异系数为 0.84%；应不低于 1.00%。",
                                "Lot 'l-1' of tender 't-1': its 3 prices have a coefficient of variation of 0.84%; expected 1.00% or more."),
                FailingSample.of("procurement.evaluator-interested", ERROR)
                        .in(withProcurement(register -> register.withRelations(ProcurementSamples.relation("r-1")
                                .bidder(Ref.of("bd-3"))
                                .other(Party.of(Actor.cadre("c-02")))
                                .kind(RelationKind.INTEREST)
                                .during(DateRange.from(LocalDate.of(2025, 10, 20)))
                                .build())))
                        .at("t-1", "/procurement/tenders/0/committee/members/0")
                        .basis("《招标投标法》第三十七条（2017）")
                        .says(
                                "招标“t-1”评标委员会第 1 名成员与投标人“bd-3”有利害关系；应回避。",
                                "Tender 't-1': member 1 of the committee has an interest with bidder 'bd-3'; expected it to be replaced."),
                FailingSample.of("procurement.award-without-bid", ERROR)
                        .in(bid("b-1", bid -> bid.withStatus(BidStatus.DISQUALIFIED)))
                        .at("aw-1", "/procurement/awards/0/winner")
                        .basis("《招标投标法》第四十一条、第四十五条（2017）")
                        .says(
                                "定标“aw-1”的中标人“bd-1”在标段“l-1”没有有效投标；应从有效投标中确定。",
                                "Award 'aw-1': winner 'bd-1' has no standing bid for lot 'l-1'; expected one of those who have."),
                FailingSample.of("procurement.award-not-first", ERROR)
                        .in(award("aw-1", award -> award.withWinner(Ref.of("bd-2"))))
                        .at("aw-1", "/procurement/awards/0/winner")
                        .basis("《招标投标法实施条例》第五十五条（2019）")
                        .says(
                                "定标“aw-1”的中标人为“bd-2”，未说明理由（reason）；应为第一中标候选人“bd-1”。",
                                "Award 'aw-1' goes to 'bd-2' without a reason; expected the first candidate 'bd-1'."));
    }

    /** A second survey within a year, in the same inquiry of prices. */
    private static ProcurementRegister split(ProcurementRegister register) {
        Lot second = ProcurementSamples.smallLot("l-9")
                .estimate(Money.yuan(700_000))
                .startedOn(LocalDate.of(2026, 4, 6))
                .build();
        return register.withLots(Replace.plus(register.lots(), second))
                .withTenders(Replace.in(
                        register.tenders(), "t-2", tender -> tender.withLots(List.of(Ref.of("l-2"), Ref.of("l-9")))));
    }

    static Programme relation(UnaryOperator<BidderRelation> change) {
        return withProcurement(register -> register.withRelations(Replace.in(register.relations(), "r-1", change)));
    }

    static Programme complaint(UnaryOperator<Complaint> change) {
        return withProcurement(register -> register.withComplaints(Replace.in(register.complaints(), "cp-1", change)));
    }
}

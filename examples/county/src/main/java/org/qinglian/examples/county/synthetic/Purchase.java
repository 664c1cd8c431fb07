package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.AwardStatus;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidSecurity;
import org.qinglian.core.procurement.BidStatus;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.Candidate;
import org.qinglian.core.procurement.CommitteeMember;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.ContractStatus;
import org.qinglian.core.procurement.EvaluationCommittee;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.MethodJustification;
import org.qinglian.core.procurement.ProcurementCategory;
import org.qinglian.core.procurement.SupplementaryContract;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderBuilder;
import org.qinglian.core.procurement.TenderMethod;
import org.qinglian.core.procurement.TenderRegime;
import org.qinglian.core.procurement.TenderSchedule;
import org.qinglian.core.procurement.TenderStatus;

/**
 * The procurement of one lot, from its documents to its contract (采购过程), within every limit: the first of three bidders wins.
 *
 * @param id what the identifiers of its records have in common
 * @param project the number of its project
 * @param estimate the estimate in yuan
 * @param issued the day on which its documents were issued
 * @param bidders the three bidders
 * @param agency the agency
 */
record Purchase(
        String id, String project, long estimate, LocalDate issued, List<Ref<Bidder>> bidders, Ref<Bidder> agency) {
    private static final long[] PERMILLE = {940, 961, 985};

    Lot worksLot() {
        return lot(ProcurementCategory.WORKS, "building-works", "主体施工（虚构示例）", "Main works (fictional)");
    }

    Lot surveyLot() {
        return lot(ProcurementCategory.SERVICES, "survey", "检测服务（虚构示例）", "Survey (fictional)");
    }

    private Lot lot(ProcurementCategory category, String kind, String zh, String en) {
        return Lot.builder()
                .id(Ref.of("l-" + id))
                .project(Ref.of("pj-" + project))
                .title(LocalizedText.of(zh, en))
                .category(category)
                .kind(kind)
                .estimate(Money.yuan(estimate))
                .budget(Money.yuan(estimate))
                .ceiling(Money.yuan(estimate))
                .bidSecurity(Money.yuan(security()))
                .startedOn(issued.minusDays(7))
                .build();
    }

    Tender openTender(Actor delegate) {
        return tender(delegate)
                .title(LocalizedText.of("主体施工招标（虚构示例）", "Tender of the main works (fictional)"))
                .method(TenderMethod.OPEN)
                .regime(TenderRegime.BIDDING_LAW)
                .build();
    }

    Tender inquiry(Actor owner, Actor delegate) {
        return tender(delegate)
                .title(LocalizedText.of("检测服务询价（虚构示例）", "Inquiry for the survey (fictional)"))
                .method(TenderMethod.QUOTATION)
                .regime(TenderRegime.GOVERNMENT_PROCUREMENT)
                .justification(new MethodJustification(
                        "限额标准以下，规格统一，货源充足", Optional.of(owner), Optional.of(issued.minusDays(7))))
                .build();
    }

    private TenderBuilder tender(Actor delegate) {
        return Tender.builder()
                .id(Ref.of("t-" + id))
                .project(Ref.of("pj-" + project))
                .addLots(Ref.of("l-" + id))
                .status(TenderStatus.COMPLETE)
                .agency(agency)
                .schedule(TenderSchedule.builder()
                        .criteriaFixedOn(issued.minusDays(6))
                        .announcedOn(issued.minusDays(1))
                        .documentsIssuedOn(issued)
                        .saleStart(issued)
                        .saleEnd(issued.plusDays(6))
                        .addClarifiedOn(issued.plusDays(8))
                        .bidDeadline(issued.plusDays(34))
                        .openedOn(issued.plusDays(34))
                        .build())
                .committee(new EvaluationCommittee(
                        List.of(
                                CommitteeMember.delegate(delegate),
                                CommitteeMember.expert("GC-" + id + "-1"),
                                CommitteeMember.expert("GC-" + id + "-2"),
                                CommitteeMember.expert("JJ-" + id + "-3"),
                                CommitteeMember.expert("JJ-" + id + "-4")),
                        Optional.of(issued.plusDays(34))))
                .procurementEndedOn(signed());
    }

    List<Bid> bids() {
        return List.of(bid(0), bid(1), bid(2));
    }

    private Bid bid(int place) {
        String bidder = bidders.get(place).id();
        return Bid.builder()
                .id(Ref.of("b-" + id + "-" + (place + 1)))
                .tender(Ref.of("t-" + id))
                .lot(Ref.of("l-" + id))
                .bidder(bidders.get(place))
                .price(Money.yuan(price(place)))
                .submittedOn(issued.plusDays(33))
                .status(BidStatus.VALID)
                .score(BigDecimal.valueOf(92 - 3L * place))
                .compiledBy("office-of-" + bidder)
                .handledBy("agent-of-" + bidder)
                .addProjectManagers("manager-of-" + bidder)
                .security(new BidSecurity(
                        Money.yuan(security()), Optional.of("account-of-" + bidder), Optional.of(signed().plusDays(2))))
                .build();
    }

    /** The price of the bidder of a place, in yuan: at no regular distances, and neither strikingly close nor far apart. */
    long price(int place) {
        return estimate / 1_000 * PERMILLE[place];
    }

    private long security() {
        return estimate / 1_000 * 15;
    }

    private LocalDate signed() {
        return issued.plusDays(57);
    }

    Award award() {
        return Award.builder()
                .id(Ref.of("aw-" + id))
                .tender(Ref.of("t-" + id))
                .lot(Ref.of("l-" + id))
                .status(AwardStatus.ACTIVE)
                .addCandidates(
                        Candidate.of(1, bidders.get(0)),
                        Candidate.of(2, bidders.get(1)),
                        Candidate.of(3, bidders.get(2)))
                .winner(bidders.get(0))
                .amount(Money.yuan(price(0)))
                .evaluationReportOn(issued.plusDays(35))
                .candidateNoticeFrom(issued.plusDays(36))
                .candidateNoticeUntil(issued.plusDays(41))
                .winnerDeterminedOn(issued.plusDays(42))
                .awardNoticeOn(issued.plusDays(43))
                .reportedOn(issued.plusDays(49))
                .build();
    }

    Contract contract() {
        return Contract.builder()
                .id(Ref.of("ct-" + id))
                .award(Ref.of("aw-" + id))
                .contractor(bidders.get(0))
                .amount(Money.yuan(price(0)))
                .status(ContractStatus.ACTIVE)
                .signedOn(signed())
                .publishedOn(signed().plusDays(1))
                .filedOn(signed().plusDays(2))
                .performanceSecurity(Money.yuan(price(0) / 100 * 8))
                .prefinanced(false)
                .addSupplements(new SupplementaryContract(
                        Money.yuan(price(0) / 100 * 2), Optional.of(signed().plusDays(60)), Optional.of("细部补充（虚构示例）")))
                .build();
    }
}

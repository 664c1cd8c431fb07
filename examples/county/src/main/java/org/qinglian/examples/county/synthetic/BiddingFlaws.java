package org.qinglian.examples.county.synthetic;

import static org.qinglian.examples.county.synthetic.ProcurementFlaws.bid;
import static org.qinglian.examples.county.synthetic.ProcurementFlaws.contract;
import static org.qinglian.examples.county.synthetic.ProcurementFlaws.find;
import static org.qinglian.examples.county.synthetic.ProcurementFlaws.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidStatus;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.BuyerAct;
import org.qinglian.core.procurement.BuyerActFact;
import org.qinglian.core.procurement.CollusionFact;
import org.qinglian.core.procurement.CollusionSign;
import org.qinglian.core.procurement.CommitteeMember;
import org.qinglian.core.procurement.EvaluationCommittee;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.RejectionGround;
import org.qinglian.core.procurement.RelationKind;
import org.qinglian.core.procurement.RestrictionFact;
import org.qinglian.core.procurement.TenderRestriction;

/** Flaws of openness and competition (招标投标类问题), each in a project of its own. */
final class BiddingFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "procurement.tender-unpublished",
                    "The announcement hung on a board and was never entered.",
                    (draft, id) -> tender(
                            draft,
                            id,
                            tender -> tender.withSchedule(tender.schedule().withAnnouncedOn(Optional.empty())))),
            flaw(
                    "procurement.method-unjustified",
                    "An inquiry was made without a word on why.",
                    (draft, id) -> tender(draft, id + "s", tender -> tender.withJustification(Optional.empty()))),
            flaw(
                    "procurement.lot-splitting",
                    "One survey was bought in two halves of half a million each.",
                    BiddingFlaws::split),
            flaw(
                    "procurement.unreasonable-restriction",
                    "Prizes of one region were asked for and nobody corrected it.",
                    (draft, id) -> tender(
                            draft,
                            id,
                            tender -> tender.withRestrictions(new RestrictionFact(
                                    TenderRestriction.REGIONAL_MERITS, "核查记录（虚构示例）", Optional.empty())))),
            flaw(
                    "procurement.buyer-collusion",
                    "A leak was put on record and then left in the drawer.",
                    (draft, id) -> tender(
                            draft,
                            id,
                            tender -> tender.withBuyerActs(
                                    new BuyerActFact(BuyerAct.LEAKED, "核查记录（虚构示例）", Optional.empty())))),
            flaw(
                    "procurement.bidder-related-to-buyer",
                    "A bidder was a former venture of the owner when it bid.",
                    BiddingFlaws::relatedToBuyer),
            flaw(
                    "procurement.bidder-related-to-itself",
                    "Both sides of a relation were picked from the same line of a list.",
                    BiddingFlaws::relatedToItself),
            flaw(
                    "procurement.complaint-without-objection",
                    "The complaint was entered before anybody looked for the objection.",
                    (draft, id) -> CountyDraft.replace(
                            draft.procurement.complaints,
                            find(draft.procurement.complaints, "cp-" + id).withObjection(Optional.empty()))),
            flaw(
                    "procurement.bid-late",
                    "A bid that came on the next morning was taken in all the same.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            3,
                            bid -> bid.withSubmittedOn(bid.submittedOn().map(day -> day.plusDays(2))))),
            flaw(
                    "procurement.rejectable-not-rejected",
                    "A bid without seal and signature was evaluated with the others.",
                    (draft, id) -> bid(draft, id, 3, bid -> bid.withGrounds(RejectionGround.UNSIGNED))),
            flaw(
                    "procurement.bids-compiled-together",
                    "One office compiled the files of two bidders.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            3,
                            bid -> bid.withCompiledBy(second(draft, id).compiledBy()))),
            flaw(
                    "procurement.bids-handled-together",
                    "One agent handed in the bids of two bidders.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            3,
                            bid -> bid.withHandledBy(second(draft, id).handledBy()))),
            flaw(
                    "procurement.bids-same-manager",
                    "Two bids named the same person as manager of the project.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            3,
                            bid -> bid.withProjectManagers(second(draft, id).projectManagers()))),
            flaw(
                    "procurement.bids-same-account",
                    "Two securities came from one account.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            3,
                            bid -> bid.withSecurity(second(draft, id).security()))),
            flaw(
                    "procurement.deemed-collusion",
                    "Pages of one bid were found in another, and both were evaluated.",
                    (draft, id) -> tender(
                            draft,
                            id,
                            tender -> tender.withCollusion(new CollusionFact(
                                    CollusionSign.MIXED_FILES,
                                    List.of(Ref.of("b-" + id + "-2"), Ref.of("b-" + id + "-3")),
                                    "评标记录（虚构示例）")))),
            flaw(
                    "procurement.price-regular",
                    "The prices rise by the same sum from bidder to bidder.",
                    (draft, id) -> bid(draft, id, 3, bid -> bid.withPrice(stepped(draft, id)))),
            flaw(
                    "procurement.price-dispersion",
                    "The prices were agreed on within half a percent.",
                    BiddingFlaws::close),
            flaw(
                    "procurement.evaluator-interested",
                    "An expert of the committee works for one of the bidders.",
                    BiddingFlaws::interested),
            flaw(
                    "procurement.award-without-bid",
                    "The bid of the winner had been rejected before it won.",
                    (draft, id) -> bid(draft, id, 1, bid -> bid.withStatus(BidStatus.DISQUALIFIED))),
            flaw(
                    "procurement.award-not-first",
                    "The second candidate won, and nobody wrote down why.",
                    BiddingFlaws::secondWon));

    private BiddingFlaws() {}

    private static SeededFlaw flaw(String check, String story, BiConsumer<CountyDraft, String> plant) {
        return SeededFlaw.found(check, 1, story, draft -> plant.accept(draft, ProcurementFlaws.claim(draft, check)));
    }

    private static void split(CountyDraft draft, String id) {
        Lot half = find(draft.procurement.lots, "l-" + id + "s")
                .withKind("boundary-survey")
                .withEstimate(Money.yuan(500_000));
        CountyDraft.replace(draft.procurement.lots, half);
        draft.procurement.lots.add(half.withId(Ref.of("l-" + id + "t")));
        tender(draft, id + "s", tender -> tender.withLots(half.id(), Ref.of("l-" + id + "t")));
    }

    private static void relatedToBuyer(CountyDraft draft, String id) {
        Bid bid = second(draft, id);
        LocalDate day = bid.submittedOn().orElseThrow();
        Actor owner = find(draft.procurement.projects, "pj-" + id).owner();
        draft.procurement.relations.add(BidderRelation.builder()
                .id(Ref.of("r-" + id + "x"))
                .bidder(bid.bidder())
                .other(Party.of(owner))
                .kind(RelationKind.INTEREST)
                .during(DateRange.of(day, day))
                .build());
    }

    private static void relatedToItself(CountyDraft draft, String id) {
        Ref<Bidder> bidder = second(draft, id).bidder();
        draft.procurement.relations.add(BidderRelation.builder()
                .id(Ref.of("r-" + id + "y"))
                .bidder(bidder)
                .other(ProjectDraft.company(bidder))
                .kind(RelationKind.HOLDING)
                .build());
    }

    /** The second price and once more what it is above the first. */
    private static Money stepped(CountyDraft draft, String id) {
        Money first = price(draft, id, 1);
        Money second = price(draft, id, 2);
        return second.plus(second.minus(first));
    }

    private static void close(CountyDraft draft, String id) {
        Money first = price(draft, id, 1);
        bid(draft, id, 2, bid -> bid.withPrice(first.plus(Money.yuan(3_000))));
        bid(draft, id, 3, bid -> bid.withPrice(first.plus(Money.yuan(7_000))));
    }

    private static void interested(CountyDraft draft, String id) {
        Ref<Bidder> employer = second(draft, id).bidder();
        tender(
                draft,
                id,
                tender -> tender.withCommittee(tender.committee()
                        .map(committee -> new EvaluationCommittee(
                                ProcurementFlaws.replaced(
                                        committee.members(),
                                        1,
                                        member -> new CommitteeMember(
                                                member.expert(),
                                                member.poolNumber(),
                                                member.actor(),
                                                Optional.of(employer))),
                                committee.formedOn()))));
    }

    private static void secondWon(CountyDraft draft, String id) {
        Ref<Bidder> bidder = second(draft, id).bidder();
        CountyDraft.replace(
                draft.procurement.awards,
                find(draft.procurement.awards, "aw-" + id).withWinner(bidder));
        contract(draft, id, contract -> contract.withContractor(bidder));
    }

    private static Bid second(CountyDraft draft, String id) {
        return find(draft.procurement.bids, "b-" + id + "-2");
    }

    private static Money price(CountyDraft draft, String id, int place) {
        return find(draft.procurement.bids, "b-" + id + "-" + place).price().orElseThrow();
    }
}

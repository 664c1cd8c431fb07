package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.CommitteeMember;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Tender;

/** Nobody evaluates who has an interest with a bidder (评委回避). */
final class EvaluatorInterested extends RecordCheck<Tender> {
    EvaluatorInterested() {
        super(
                "procurement.evaluator-interested",
                Severity.ERROR,
                Optional.of(ProcurementBasis.EVALUATORS),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        if (tender.committee().isEmpty()) {
            return;
        }
        ProcurementIndex index = ProcurementShared.index(inspected);
        List<CommitteeMember> members = tender.committee().get().members();
        List<Ref<Bidder>> bidders =
                index.bids(tender.id()).stream().map(Bid::bidder).distinct().toList();
        for (int i = 0; i < members.size(); i++) {
            CommitteeMember member = members.get(i);
            Optional<Ref<Bidder>> interest = bidders.stream()
                    .filter(bidder -> isInterested(member, bidder, tender, inspected))
                    .findFirst();
            verdicts.expect(
                    interest.isEmpty(),
                    tender,
                    pointer + "/committee/members/" + i,
                    Map.of("member", i + 1, "found", Wording.orNothing(interest)));
        }
    }

    private static boolean isInterested(
            CommitteeMember member, Ref<Bidder> bidder, Tender tender, Inspected inspected) {
        LocalDate day = tender.schedule().openedOn().orElse(inspected.asOf());
        boolean employed = member.employer().filter(bidder::equals).isPresent();
        return employed
                || ProcurementShared.index(inspected).relations(bidder).stream()
                        .filter(relation -> relation.holdsOn(day))
                        .anyMatch(relation -> isWith(relation, member, inspected));
    }

    private static boolean isWith(BidderRelation relation, CommitteeMember member, Inspected inspected) {
        Optional<Actor> other = relation.other().actor();
        return other.isPresent()
                && member.actor()
                        .filter(actor ->
                                actor.equals(other.get()) || inspected.people().isSamePerson(actor, other.get()))
                        .isPresent();
    }
}

package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Project;

/** A bidder with an interest with the buyer does not bid (利害关系回避). */
final class BidderRelatedToBuyer extends RecordCheck<Bid> {
    BidderRelatedToBuyer() {
        super(
                "procurement.bidder-related-to-buyer",
                Severity.WARNING,
                Optional.of(ProcurementBasis.RELATED_TO_BUYER),
                ProcurementCollections.BIDS);
    }

    @Override
    protected void judge(Bid bid, String pointer, Inspected inspected, Verdicts verdicts) {
        ProcurementIndex index = ProcurementShared.index(inspected);
        Optional<Project> project = index.tender(bid.tender()).flatMap(index::projectOf);
        if (project.isEmpty() || !bid.status().isStanding()) {
            return;
        }
        LocalDate day = bid.submittedOn().orElse(inspected.asOf());
        Optional<BidderRelation> relation = index.relations(bid.bidder()).stream()
                .filter(found -> found.holdsOn(day))
                .filter(found -> isBuyer(found.other(), project.get()))
                .findFirst();
        verdicts.expect(
                relation.isEmpty(),
                bid,
                pointer + "/bidder",
                Map.of(
                        "bidder", bid.bidder(),
                        "relation", Wording.orNothing(relation.map(BidderRelation::id)),
                        "found",
                                Wording.names(relation.stream()
                                        .map(BidderRelation::kind)
                                        .toList())));
    }

    private static boolean isBuyer(Party party, Project project) {
        return party.actor()
                .filter(actor -> actor.equals(project.owner())
                        || project.department().filter(actor::equals).isPresent())
                .isPresent();
    }
}

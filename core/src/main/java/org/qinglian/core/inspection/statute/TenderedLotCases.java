package org.qinglian.core.inspection.statute;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Ref;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidStatus;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.RelationKind;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderedLot;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Lots of tenders and who bids for them (招标的标段). */
final class TenderedLotCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.TENDERED_LOT, CaseKinds.GOVERNMENT_TENDERED_LOT);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        ProcurementIndex index = ProcurementCases.index(inspected);
        List<Tender> tenders = index.register().tenders();
        for (int i = 0; i < tenders.size(); i++) {
            Tender tender = tenders.get(i);
            if (tender.method().isTender()) {
                for (int place = 0; place < tender.lots().size(); place++) {
                    String pointer = "/procurement/tenders/" + i + "/lots/" + place;
                    cases.accept(lot(inspected, index, tender, tender.lots().get(place), pointer));
                }
            }
        }
    }

    private static RuleCase lot(
            Inspected inspected, ProcurementIndex index, Tender tender, Ref<Lot> ref, String pointer) {
        List<Bid> bids = index.bids(new TenderedLot(tender.id(), ref)).stream()
                .filter(bid -> bid.status() != BidStatus.INVITED && bid.status() != BidStatus.WITHDRAWN)
                .toList();
        Optional<Lot> lot =
                inspected.registry().find(RecordKind.of(Lot.class), ref.id()).map(Lot.class::cast);
        Optional<LocalDate> opened = tender.schedule().openedOn();
        CaseKind kind = ProcurementCases.kind(tender, CaseKinds.TENDERED_LOT, CaseKinds.GOVERNMENT_TENDERED_LOT);
        return RuleCase.of(kind, tender, pointer)
                .which(ref.id())
                .event("opening", opened, "")
                .count("bidders", Optional.of(bids.size()), "")
                .money("bid-security", lot.flatMap(Lot::bidSecurity), "")
                .money("estimate", lot.flatMap(Lot::estimate), "")
                .money("budget", lot.flatMap(Lot::budget), "")
                .fact("related-bidders", Optional.of(areRelated(bids, index, opened.orElse(inspected.asOf()))), "")
                .build();
    }

    private static boolean areRelated(List<Bid> bids, ProcurementIndex index, LocalDate on) {
        Set<Ref<Bidder>> bidders = new HashSet<>();
        bids.forEach(bid -> bidders.add(bid.bidder()));
        return bidders.stream()
                .flatMap(bidder -> index.relations(bidder).stream())
                .filter(relation -> relation.kind() != RelationKind.INTEREST && relation.holdsOn(on))
                .anyMatch(relation -> joinsTwo(relation, bidders));
    }

    private static boolean joinsTwo(BidderRelation relation, Set<Ref<Bidder>> bidders) {
        return bidders.contains(relation.bidder())
                && relation.other()
                        .bidder()
                        .filter(other -> !other.equals(relation.bidder()) && bidders.contains(other))
                        .isPresent();
    }
}

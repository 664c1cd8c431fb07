package org.qinglian.core.inspection.procurement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.RejectionGround;

/** A bid that has to be rejected is rejected (应否尽否). */
final class RejectableNotRejected extends RecordCheck<Bid> {
    RejectableNotRejected() {
        super(
                "procurement.rejectable-not-rejected",
                Severity.ERROR,
                Optional.of(ProcurementBasis.REJECTION),
                ProcurementCollections.BIDS);
    }

    @Override
    protected void judge(Bid bid, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!bid.status().isSubmitted()) {
            return;
        }
        Set<RejectionGround> grounds = EnumSet.noneOf(RejectionGround.class);
        grounds.addAll(bid.grounds());
        if (isAboveCeiling(bid, inspected)) {
            grounds.add(RejectionGround.PRICE);
        }
        verdicts.expect(
                grounds.isEmpty() || !bid.status().isStanding(),
                bid,
                pointer + "/status",
                Map.of("status", bid.status(), "found", Wording.names(grounds)));
    }

    private static boolean isAboveCeiling(Bid bid, Inspected inspected) {
        Optional<Money> ceiling =
                inspected.registry().find(Lot.class, bid.lot()).flatMap(Lot::ceiling);
        return ceiling.isPresent()
                && bid.price()
                        .filter(price -> price.sameCurrency(ceiling.get()))
                        .filter(price -> price.isMoreThan(ceiling.get()))
                        .isPresent();
    }
}

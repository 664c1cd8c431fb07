package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementEvent;
import org.qinglian.core.procurement.Tender;

/** A bid that comes after the deadline is refused (逾期投标应当拒收). */
final class BidLate extends RecordCheck<Bid> {
    BidLate() {
        super(
                "procurement.bid-late",
                Severity.ERROR,
                Optional.of(ProcurementBasis.LATE_BID),
                ProcurementCollections.BIDS);
    }

    @Override
    protected void judge(Bid bid, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Tender> tender = ProcurementShared.index(inspected).tender(bid.tender());
        if (!bid.status().isStanding()
                || tender.filter(found -> found.method().isTender()).isEmpty()) {
            return;
        }
        Optional<LocalDate> deadline = tender.get().schedule().bidDeadline();
        if (deadline.isEmpty() || bid.submittedOn().isEmpty()) {
            verdicts.notAssessable(
                    bid,
                    "procurement.bid-late.undated",
                    Map.of(
                            "found",
                            Wording.names(List.of(
                                    deadline.isEmpty() ? ProcurementEvent.BID_DEADLINE : ProcurementEvent.BID))));
            return;
        }
        LocalDate submitted = bid.submittedOn().get();
        verdicts.expect(
                !submitted.isAfter(deadline.get()),
                bid,
                pointer + "/submittedOn",
                Map.of("found", submitted, "expected", deadline.get()));
    }
}

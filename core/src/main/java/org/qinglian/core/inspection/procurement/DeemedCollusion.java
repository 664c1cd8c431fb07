package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.CollusionFact;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Tender;

/** Bids of which a fact that is deemed collusion was put on record are rejected (视为串通投标应当否决). */
final class DeemedCollusion extends RecordCheck<Tender> {
    DeemedCollusion() {
        super(
                "procurement.deemed-collusion",
                Severity.ERROR,
                Optional.of(ProcurementBasis.DEEMED_COLLUSION),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        List<CollusionFact> facts = tender.collusion();
        boolean open = false;
        for (int i = 0; i < facts.size(); i++) {
            List<Bid> standing = facts.get(i).bids().stream()
                    .flatMap(bid -> inspected.registry().find(Bid.class, bid).stream())
                    .filter(bid -> bid.status().isStanding())
                    .toList();
            if (!standing.isEmpty()) {
                open = true;
                verdicts.notMet(
                        tender,
                        pointer + "/collusion/" + i,
                        Map.of("sign", facts.get(i).sign(), "found", Wording.bidders(standing)));
            }
        }
        if (!open) {
            verdicts.met();
        }
    }
}

package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.BuyerActFact;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Tender;

/** No act of collusion by a buyer that is on record stands unhandled (招标人串通). */
final class BuyerCollusion extends RecordCheck<Tender> {
    BuyerCollusion() {
        super(
                "procurement.buyer-collusion",
                Severity.ERROR,
                Optional.of(ProcurementBasis.BUYER_COLLUSION),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        List<BuyerActFact> facts = tender.buyerActs();
        boolean open = false;
        for (int i = 0; i < facts.size(); i++) {
            BuyerActFact fact = facts.get(i);
            if (fact.handledOn().filter(day -> !day.isAfter(inspected.asOf())).isEmpty()) {
                open = true;
                verdicts.notMet(tender, pointer + "/buyerActs/" + i, Map.of("found", fact.act()));
            }
        }
        if (!open) {
            verdicts.met();
        }
    }
}

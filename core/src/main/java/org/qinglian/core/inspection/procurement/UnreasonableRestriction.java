package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.RestrictionFact;
import org.qinglian.core.procurement.Tender;

/** No unreasonable condition that was found in a tender stands uncorrected (不得以不合理条件限制、排斥). */
final class UnreasonableRestriction extends RecordCheck<Tender> {
    UnreasonableRestriction() {
        super(
                "procurement.unreasonable-restriction",
                Severity.ERROR,
                Optional.of(ProcurementBasis.RESTRICTION),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        List<RestrictionFact> facts = tender.restrictions();
        boolean open = false;
        for (int i = 0; i < facts.size(); i++) {
            RestrictionFact fact = facts.get(i);
            if (fact.correctedOn().filter(day -> !day.isAfter(inspected.asOf())).isEmpty()) {
                open = true;
                verdicts.notMet(tender, pointer + "/restrictions/" + i, Map.of("found", fact.restriction()));
            }
        }
        if (!open) {
            verdicts.met();
        }
    }
}

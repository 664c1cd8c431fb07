package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.BidderRelation;

/** A relation is between two (关联关系须为两方). */
final class BidderRelatedToItself extends RecordCheck<BidderRelation> {
    BidderRelatedToItself() {
        super(
                "procurement.bidder-related-to-itself",
                Severity.ERROR,
                Optional.empty(),
                ProcurementCollections.RELATIONS);
    }

    @Override
    protected void judge(BidderRelation relation, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean itself =
                relation.other().bidder().filter(relation.bidder()::equals).isPresent();
        verdicts.expect(!itself, relation, pointer + "/other", Map.of("found", relation.bidder()));
    }
}

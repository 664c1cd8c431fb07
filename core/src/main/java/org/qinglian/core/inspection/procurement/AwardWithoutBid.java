package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.AwardStatus;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderMethod;
import org.qinglian.core.procurement.TenderedLot;

/** The winner has a bid that stands (中标人须有有效投标). */
final class AwardWithoutBid extends RecordCheck<Award> {
    AwardWithoutBid() {
        super(
                "procurement.award-without-bid",
                Severity.ERROR,
                Optional.of(ProcurementBasis.WINNER),
                ProcurementCollections.AWARDS);
    }

    @Override
    protected void judge(Award award, String pointer, Inspected inspected, Verdicts verdicts) {
        ProcurementIndex index = ProcurementShared.index(inspected);
        Optional<Tender> tender = index.tender(award.tender());
        if (award.status() != AwardStatus.ACTIVE
                || award.winner().isEmpty()
                || tender.filter(found -> found.method() != TenderMethod.DIRECT).isEmpty()) {
            return;
        }
        Ref<Bidder> winner = award.winner().get();
        boolean bid = index.bids(TenderedLot.of(award)).stream()
                .anyMatch(
                        found -> found.bidder().equals(winner) && found.status().isStanding());
        verdicts.expect(bid, award, pointer + "/winner", Map.of("found", winner, "lot", award.lot()));
    }
}

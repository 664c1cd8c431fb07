package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.CollusionSign;
import org.qinglian.core.procurement.PriceLimits;
import org.qinglian.core.procurement.PricePattern;
import org.qinglian.core.procurement.PriceRegularity;
import org.qinglian.core.procurement.ProcurementBasis;

/** Bid prices for one lot do not lie at regular distances (报价呈规律性差异). */
final class PriceRegular extends CompetitionCheck {
    PriceRegular() {
        super("procurement.price-regular", Severity.WARNING, ProcurementBasis.deemedCollusion(CollusionSign.ALIKE));
    }

    @Override
    protected void judge(List<Bid> bids, Inspected inspected, Verdicts verdicts) {
        PriceLimits limits = ProcurementShared.norms(inspected).priceLimits();
        BidPrices prices = BidPrices.of(bids);
        if (bids.size() < limits.minimumBids() || !prices.areAssessable(verdicts)) {
            return;
        }
        Optional<PricePattern> pattern = PriceRegularity.of(prices.amounts(), limits);
        verdicts.expect(
                pattern.isEmpty(),
                prices.first(),
                prices.pointer(inspected),
                Map.of(
                        "lot", prices.first().lot(),
                        "tender", prices.first().tender(),
                        "pattern", Wording.names(pattern.stream().toList()),
                        "found", prices.inWords()));
    }
}

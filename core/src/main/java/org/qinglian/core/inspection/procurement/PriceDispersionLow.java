package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.PriceDispersion;
import org.qinglian.core.procurement.PriceLimits;
import org.qinglian.core.procurement.ProcurementBasis;

/** Bid prices for one lot are not strikingly close to each other (报价离散度). */
final class PriceDispersionLow extends CompetitionCheck {
    PriceDispersionLow() {
        super("procurement.price-dispersion", Severity.WARNING, ProcurementBasis.PRICE_DISPERSION);
    }

    @Override
    protected void judge(List<Bid> bids, Inspected inspected, Verdicts verdicts) {
        PriceLimits limits = ProcurementShared.norms(inspected).priceLimits();
        BidPrices prices = BidPrices.of(bids);
        if (bids.size() < limits.minimumBids() || !prices.areAssessable(verdicts)) {
            return;
        }
        PriceDispersion dispersion = PriceDispersion.of(prices.amounts()).orElseThrow();
        verdicts.expect(
                dispersion.coefficient().compareTo(limits.leastDispersion()) >= 0,
                prices.first(),
                prices.pointer(inspected),
                Map.of(
                        "lot", prices.first().lot(),
                        "tender", prices.first().tender(),
                        "count", dispersion.count(),
                        "found", Wording.percent(dispersion.coefficient()),
                        "expected", Wording.percent(limits.leastDispersion())));
    }
}

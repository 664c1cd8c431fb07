package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.procurement.Bid;

/**
 * The prices of the bids for one lot (报价).
 *
 * @param bids the bids, one or more
 */
record BidPrices(List<Bid> bids) {
    static BidPrices of(List<Bid> bids) {
        return new BidPrices(bids);
    }

    Bid first() {
        return bids.get(0);
    }

    String pointer(Inspected inspected) {
        return inspected.registry().pointer(Bid.class, first().id()) + "/price";
    }

    List<Money> amounts() {
        return bids.stream().flatMap(bid -> bid.price().stream()).toList();
    }

    /** Whether every bid has a price, positive and in the currency of the others; says so if not. */
    boolean areAssessable(Verdicts verdicts) {
        List<Money> amounts = amounts();
        boolean comparable = amounts.size() == bids.size()
                && amounts.stream()
                        .allMatch(price -> price.amount().signum() > 0 && price.sameCurrency(amounts.get(0)));
        if (!comparable) {
            verdicts.notAssessable(
                    first(),
                    "procurement.prices-incomparable",
                    Map.of("lot", first().lot(), "tender", first().tender()));
        }
        return comparable;
    }

    LocalizedText inWords() {
        return LocalizedText.of(join("、"), join("; "));
    }

    private String join(String separator) {
        return amounts().stream().map(Money::toString).collect(Collectors.joining(separator));
    }
}

package org.qinglian.core.procurement;

import java.util.List;
import org.qinglian.core.common.Money;

/** What has to hold of bid prices for them to be compared (可比报价). */
final class Prices {
    private Prices() {}

    static boolean areComparable(List<Money> prices) {
        return prices.stream().allMatch(price -> price.amount().signum() > 0 && price.sameCurrency(prices.get(0)));
    }
}

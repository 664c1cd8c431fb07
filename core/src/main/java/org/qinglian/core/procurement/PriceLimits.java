package org.qinglian.core.procurement;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * By what bid prices are judged (报价分析界限); this library's assumption.
 *
 * @param minimumBids how many prices it takes, 3 or more
 * @param leastDispersion the coefficient of variation below which prices are strikingly close; 0.01 means 1 %
 * @param tolerance by how much a distance may miss the pattern, as a part of the mean price; 0 for an exact pattern only
 */
@Value.Builder
public record PriceLimits(int minimumBids, BigDecimal leastDispersion, BigDecimal tolerance)
        implements WithPriceLimits {
    public static PriceLimitsBuilder builder() {
        return new PriceLimitsBuilder();
    }
}

package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * Whether bid prices lie at regular distances (报价呈规律性差异): the same, in arithmetic or in geometric progression.
 *
 * <p>100, 103 and 106 are in arithmetic progression, 100, 110 and 121 in geometric.
 */
public final class PriceRegularity {
    private PriceRegularity() {}

    /** The pattern of prices, if there is one; there is none in two currencies or among prices that are not positive. */
    public static Optional<PricePattern> of(List<Money> prices, PriceLimits limits) {
        if (prices.size() < Math.max(3, limits.minimumBids()) || !Prices.areComparable(prices)) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = prices.stream().map(Money::amount).sorted().toList();
        BigDecimal allowed = mean(sorted).multiply(limits.tolerance());
        BigDecimal range = sorted.get(sorted.size() - 1).subtract(sorted.get(0));
        if (range.compareTo(allowed) <= 0) {
            return Optional.of(PricePattern.IDENTICAL);
        }
        if (isArithmetic(sorted, allowed)) {
            return Optional.of(PricePattern.ARITHMETIC);
        }
        return isGeometric(sorted, allowed) ? Optional.of(PricePattern.GEOMETRIC) : Optional.empty();
    }

    private static boolean isArithmetic(List<BigDecimal> sorted, BigDecimal allowed) {
        for (int i = 2; i < sorted.size(); i++) {
            BigDecimal expected = sorted.get(i - 1).add(sorted.get(1)).subtract(sorted.get(0));
            if (isApart(sorted.get(i), expected, allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Each price times the first is the one before it times the second: without a division nothing is rounded. */
    private static boolean isGeometric(List<BigDecimal> sorted, BigDecimal allowed) {
        BigDecimal first = sorted.get(0);
        for (int i = 2; i < sorted.size(); i++) {
            BigDecimal expected = sorted.get(i - 1).multiply(sorted.get(1));
            if (isApart(sorted.get(i).multiply(first), expected, allowed.multiply(first))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(BigDecimal one, BigDecimal other, BigDecimal allowed) {
        return one.subtract(other).abs().compareTo(allowed) > 0;
    }

    private static BigDecimal mean(List<BigDecimal> prices) {
        return prices.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(prices.size()), MathContext.DECIMAL64);
    }
}

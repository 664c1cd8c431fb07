package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * How far bid prices lie apart (报价离散度): the coefficient of variation, the sample standard deviation as a part of the mean.
 *
 * <p>90, 100 and 110 yuan: mean 100, standard deviation 10, coefficient 0.1.
 *
 * @param count how many prices, 2 or more
 * @param mean their mean, to 16 digits
 * @param coefficient the coefficient of variation, 0 or more, to 16 digits
 */
public record PriceDispersion(int count, BigDecimal mean, BigDecimal coefficient) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final MathContext WORKING = MathContext.DECIMAL128;

    /** Of prices; empty for fewer than two, for two currencies, or if one is not positive. */
    public static Optional<PriceDispersion> of(List<Money> prices) {
        if (prices.size() < 2 || !Prices.areComparable(prices)) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(prices.size());
        BigDecimal sum = prices.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(count, WORKING);
        BigDecimal squares = prices.stream()
                .map(price -> price.amount().subtract(mean, WORKING).pow(2, WORKING))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal deviation =
                squares.divide(count.subtract(BigDecimal.ONE), WORKING).sqrt(WORKING);
        return Optional.of(new PriceDispersion(
                prices.size(),
                mean.round(DIGITS),
                deviation.divide(mean, WORKING).round(DIGITS)));
    }
}

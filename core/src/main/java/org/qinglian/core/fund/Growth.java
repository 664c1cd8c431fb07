package org.qinglian.core.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Money;

/**
 * The growth of an amount over a year (增长率), kept as its two amounts so that nothing is rounded before it is shown; 48,000
 * after 50,000 shows as -4.0 %.
 *
 * @param before the amount of the year before
 * @param after the amount of the year, of the same currency
 */
public record Growth(Money before, Money after) {
    public Growth {
        if (!before.sameCurrency(after)) {
            throw InvalidValueException.of("value.two-currencies", before.currency() + " and " + after.currency());
        }
    }

    /** In percent, rounded half up to {@code digits} decimals; empty if there was nothing before, which is not 0 %. */
    public Optional<BigDecimal> percent(int digits) {
        BigDecimal base = before.amount();
        return base.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        after.amount().subtract(base).movePointRight(2).divide(base, digits, RoundingMode.HALF_UP));
    }

    /** Whether it is more than so many percent, exactly; whatever comes after nothing is more. */
    public boolean exceeds(BigDecimal percent) {
        BigDecimal most = before.amount().multiply(percent.add(BigDecimal.valueOf(100)));
        return after.amount().movePointRight(2).compareTo(most) > 0;
    }
}

package org.qinglian.core.statute;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * A number of a case (数量): a count, or an amount of money.
 *
 * @param value the number, exact
 * @param currency its currency, if it is money
 */
public record Quantity(BigDecimal value, Optional<Currency> currency) {
    public static Quantity of(long count) {
        return new Quantity(BigDecimal.valueOf(count), Optional.empty());
    }

    public static Quantity of(Money money) {
        return new Quantity(money.amount(), Optional.of(money.currency()));
    }

    /** Such as {@code "5"} and {@code "4,000,000.00 CNY"}. */
    @Override
    public String toString() {
        return currency.map(known -> new Money(value, known).toString())
                .orElseGet(() -> String.format(Locale.ROOT, "%s", value.toPlainString()));
    }
}

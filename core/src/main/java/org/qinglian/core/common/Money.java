package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money (金额): an exact number in a currency, such as 4,000,000.00 CNY. It may be negative: whether that is
 * in order is for a check. 10.00 yuan and 10 yuan are the same amount.
 *
 * <p>Amounts of two currencies are never added or compared; ask {@link #sameCurrency} first.
 *
 * @param amount the amount in whole units of the currency, not in ten thousands (万元); exact
 * @param currency the currency, by its code of ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {
    private static final Currency YUAN = Currency.getInstance("CNY");

    public Money {
        if (amount == null || currency == null) {
            throw InvalidValueException.of("value.money-incomplete");
        }
        BigDecimal bare = amount.stripTrailingZeros();
        amount = bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** An amount in yuan (元). */
    public static Money yuan(long amount) {
        return new Money(BigDecimal.valueOf(amount), YUAN);
    }

    /** An amount in yuan (元) with its decimals, such as {@code "71320.50"}. */
    public static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), YUAN);
    }

    public boolean sameCurrency(Money other) {
        return currency.equals(other.currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * The sum of two amounts.
     *
     * @throws InvalidValueException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(amount.add(comparable(other)), currency);
    }

    /**
     * What is left when another amount is taken away; negative if it was more.
     *
     * @throws InvalidValueException if the currencies differ
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(comparable(other)), currency);
    }

    /**
     * Whether this is more than another amount.
     *
     * @throws InvalidValueException if the currencies differ
     */
    public boolean isMoreThan(Money other) {
        return amount.compareTo(comparable(other)) > 0;
    }

    private BigDecimal comparable(Money other) {
        if (!sameCurrency(other)) {
            throw InvalidValueException.of("value.two-currencies", currency + " and " + other.currency);
        }
        return other.amount;
    }

    /** Such as {@code "4,000,000.00 CNY"}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.2f %s", amount, currency.getCurrencyCode());
    }
}

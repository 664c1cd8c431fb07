package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Money DOLLAR = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

    @Test
    void adds_and_compares_to_the_last_digit() {
        Money limit = Money.yuan(4_000_000);

        assertThat(Money.yuan("3999999.99").plus(Money.yuan("0.01"))).isEqualTo(limit);
        assertThat(Money.yuan("4000000.01").isMoreThan(limit)).isTrue();
        assertThat(Money.yuan("4000000.00").isMoreThan(limit)).isFalse();
        assertThat(limit.minus(Money.yuan("4000000.01"))).isEqualTo(Money.yuan("-0.01"));
        assertThat(Money.yuan("-0.01").isNegative()).isTrue();
    }

    @Test
    void the_same_amount_is_equal_however_it_is_written() {
        assertThat(Money.yuan("400.00")).isEqualTo(Money.yuan(400)).hasSameHashCodeAs(Money.yuan("4E+2"));
        assertThat(Money.yuan("4E+6")).hasToString("4,000,000.00 CNY");
    }

    @Test
    void never_adds_or_compares_two_currencies() {
        assertThatThrownBy(() -> Money.yuan(1).plus(DOLLAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Currencies differ: found CNY and USD; expected amounts of one currency.");
        assertThatThrownBy(() -> Money.yuan(1).isMoreThan(DOLLAR)).isInstanceOf(InvalidValueException.class);
        assertThat(Money.yuan(1).sameCurrency(DOLLAR)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // as a file hands it over whose amount or currency is missing
    void refuses_an_amount_without_currency_and_a_currency_without_amount() {
        assertThatThrownBy(() -> new Money(null, DOLLAR.currency()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Amount of money is incomplete; expected an amount and its currency.");
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, null)).isInstanceOf(InvalidValueException.class);
    }
}

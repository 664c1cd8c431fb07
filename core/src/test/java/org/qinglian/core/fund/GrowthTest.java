package org.qinglian.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.FundSamples;

class GrowthTest {
    private static final Money DOLLAR = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

    @Test
    void forty_eight_thousand_after_fifty_thousand_is_four_percent_less() {
        assertThat(growth("50000", "48000").percent(1)).contains(new BigDecimal("-4.0"));
        assertThat(growth("30000", "40000").percent(2)).contains(new BigDecimal("33.33"));
    }

    @Test
    void exceeds_nothing_by_a_cent_less_or_none_and_zero_by_a_cent_more() {
        assertThat(growth("50000", "49999.99").exceeds(BigDecimal.ZERO)).isFalse();
        assertThat(growth("50000", "50000").exceeds(BigDecimal.ZERO)).isFalse();
        assertThat(growth("50000", "50000.01").exceeds(BigDecimal.ZERO)).isTrue();
        assertThat(growth("50000", "52500").exceeds(new BigDecimal("5"))).isFalse();
        assertThat(growth("50000", "52500.01").exceeds(new BigDecimal("5"))).isTrue();
    }

    @Test
    void has_no_percentage_after_nothing_and_yet_exceeds_it() {
        assertThat(growth("0", "1").percent(1)).isEmpty();
        assertThat(growth("0", "1").exceeds(BigDecimal.TEN)).isTrue();
        assertThat(growth("0", "0").exceeds(BigDecimal.ZERO)).isFalse();
    }

    @Test
    void refuses_two_currencies() {
        assertThatThrownBy(() -> new Growth(Money.yuan(1), DOLLAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Currencies differ: found CNY and USD; expected amounts of one currency.");
    }

    @Test
    void three_expenses_grow_each_and_all_together() {
        BudgetDocument document = FundSamples.departmentBudget("b").build();

        SanGongGrowth growth = SanGongGrowth.of(List.of(document));

        assertThat(growth.byKind())
                .containsExactly(
                        entry(SanGongKind.TRAVEL_ABROAD, growth("0", "0")),
                        entry(SanGongKind.VEHICLES, growth("126000", "120000")),
                        entry(SanGongKind.RECEPTIONS, growth("50000", "48000")));
        assertThat(growth.total()).contains(growth("176000", "168000"));
        assertThat(growth.total().flatMap(total -> total.percent(2))).contains(new BigDecimal("-4.55"));
        assertThat(growth.notComparable()).isZero();
    }

    @Test
    void counts_apart_what_cannot_be_compared() {
        SanGongItem receptions = FundSamples.sanGong(SanGongKind.RECEPTIONS).build();
        BudgetDocument document = FundSamples.unitBudget("b")
                .addSanGong(
                        receptions,
                        receptions.withLastYear(Optional.empty()),
                        receptions.withLastYear(DOLLAR),
                        receptions.withAmount(DOLLAR).withLastYear(DOLLAR))
                .build();

        assertThat(SanGongGrowth.of(List.of(document)))
                .isEqualTo(new SanGongGrowth(
                        Map.of(SanGongKind.RECEPTIONS, growth("50000", "48000")),
                        Optional.of(growth("50000", "48000")),
                        3));
        assertThat(SanGongGrowth.of(List.of()).total()).isEmpty();
    }

    private static Growth growth(String before, String after) {
        return new Growth(Money.yuan(before), Money.yuan(after));
    }
}

package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTest {
    @ParameterizedTest
    @CsvSource({
        "70, 100, 0.7",
        "1500, 8000, 0.1875",
        "100, 85, 20/17",
        "1, 3, 1/3",
        "0.5, 1.5, 1/3",
        "0, 5, 0",
        "30, 30, 1"
    })
    void is_said_as_a_short_decimal_or_else_as_the_exact_fraction(String part, String whole, String said) {
        Factor factor = Factor.one(10).times(new BigDecimal(part), new BigDecimal(whole));

        assertThat(factor).hasToString(said);
        assertThat(factor.reduced()).hasToString(said);
    }
}

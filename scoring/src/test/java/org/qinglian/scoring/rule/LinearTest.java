package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class LinearTest {
    @Test
    void rises_between_the_goalposts_and_stays_outside_them() {
        assertThat(RuleTrial.numbers("-5", "59.99", "60", "80", "92.5", "100", "100.01")
                        .points(linear("60", "0", "100", "20")))
                .containsExactly("0", "0", "0", "10", "16.25", "20", "20");
    }

    @Test
    void falls_where_more_is_worse() {
        assertThat(RuleTrial.numbers("0", "5", "10", "15").points(linear("0", "10", "10", "-2.5")))
                .containsExactly("10", "3.75", "-2.5", "-2.5");
    }

    @Test
    void rounds_half_up_at_the_working_digits() {
        assertThat(RuleTrial.numbers("1", "2").points(linear("0", "0", "3", "1")))
                .containsExactly("0.3333333333", "0.6666666667");
        assertThat(RuleTrial.numbers("1", "2").points(linear("0", "0", "3", "-1")))
                .containsExactly("-0.3333333333", "-0.6666666667");
    }

    @Test
    void goalposts_may_have_more_decimals_than_the_column() {
        assertThat(RuleTrial.numbers("0", "1", "2").points(linear("0.5", "0", "1.5", "10")))
                .containsExactly("0", "5", "10");
    }

    @Test
    void the_largest_number_of_a_column_is_past_any_goalpost() {
        assertThat(RuleTrial.numbers("999999999999999", "-999999999999999")
                        .points(linear("0.000001", "0", "0.000002", "10")))
                .containsExactly("10", "0");
        assertThat(RuleTrial.numbers("99.9999999999").points(linear("-1000000000", "0", "1000000000", "10")))
                .containsExactly("5.0000005");
    }

    @Test
    void ranges_from_goalpost_to_goalpost() {
        assertThat(linear("0", "10", "10", "-2.5").range(Map.of()))
                .isEqualTo(PointRange.of(new BigDecimal("-2.5"), BigDecimal.TEN));
    }

    @Test
    void says_the_value_and_the_goalposts() {
        assertThat(RuleTrial.numbers("92.50").explain(linear("60", "0", "100", "20.0")))
                .isEqualTo(LocalizedText.of(
                        "缺席 92.5 次，在 60 次（0 分）至 100 次（20 分）之间按比例计分",
                        "absences: 92.5 (times); in proportion between 60 (worth 0) and 100 (worth 20)"));
    }

    @Test
    void the_upper_goalpost_is_above_the_lower() {
        assertThat(RuleTrial.faults(linear("60", "0", "60.0", "1"))).containsExactly("/to/value scheme.goalposts");
        assertThat(RuleTrial.faults(linear("60", "0", "60.1", "1"))).isEmpty();
    }

    private static Linear linear(String from, String fromPoints, String to, String toPoints) {
        return new Linear(
                "n",
                new Goalpost(new BigDecimal(from), new BigDecimal(fromPoints)),
                new Goalpost(new BigDecimal(to), new BigDecimal(toPoints)),
                Optional.empty());
    }
}

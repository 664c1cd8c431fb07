package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class PerUnitTest {
    @Test
    void multiplies_exactly_at_any_scale() {
        assertThat(RuleTrial.numbers("0", "1", "-2", "2.5", "33.333").points(perUnit("0.57", null)))
                .containsExactly("0", "0.57", "-1.14", "1.425", "18.99981");
    }

    @Test
    void a_coefficient_need_not_reach_the_full_points() {
        assertThat(RuleTrial.numbers("35").points(perUnit("0.57", null))).containsExactly("19.95");
        assertThat(RuleTrial.numbers("60").points(perUnit("0.33", null))).containsExactly("19.8");
    }

    @Test
    void stops_at_its_cap_and_not_before() {
        assertThat(RuleTrial.numbers("9", "10", "11").points(perUnit("0.5", "5")))
                .containsExactly("4.5", "5", "5");
        assertThat(RuleTrial.numbers("2", "3", "4").points(perUnit("-2", "-6"))).containsExactly("-4", "-6", "-6");
    }

    @Test
    void a_cap_has_its_own_decimals() {
        assertThat(RuleTrial.numbers("3", "4").points(perUnit("2", "6.75"))).containsExactly("6", "6.75");
    }

    @Test
    void a_cap_of_nothing_leaves_nothing() {
        assertThat(RuleTrial.numbers("3").points(perUnit("-2", "0"))).containsExactly("0");
    }

    @Test
    void a_cap_beyond_every_number_stops_nothing() {
        assertThat(RuleTrial.numbers("3.0000000001").points(perUnit("0.000001", "1000000000")))
                .containsExactly("0.0000030000000001");
    }

    @Test
    void ranges_from_nothing_to_its_cap() {
        assertThat(perUnit("-2", "-6").range(Map.of())).isEqualTo(PointRange.of(new BigDecimal("-6"), BigDecimal.ZERO));
        assertThat(perUnit("2", null).range(Map.of()))
                .isEqualTo(new PointRange(Optional.of(BigDecimal.ZERO), Optional.empty()));
    }

    @Test
    void says_how_many_units_and_the_points_of_each() {
        assertThat(RuleTrial.numbers("2").explain(perUnit("-2", null)))
                .isEqualTo(LocalizedText.of("缺席 2 次，每次 −2 分", "absences: 2 (times); −2 for each"));
        assertThat(RuleTrial.numbers("12.50").explain(perUnit("0.50", "5.0")))
                .isEqualTo(LocalizedText.of(
                        "缺席 12.5 次，每次 +0.5 分，累计至 +5 分为止", "absences: 12.5 (times); +0.5 for each, up to +5 in all"));
    }

    @Test
    void a_cap_of_the_other_sign_is_a_fault() {
        assertThat(RuleTrial.faults(perUnit("-2", "6"))).containsExactly("/cap scheme.cap-sign");
        assertThat(RuleTrial.faults(perUnit("-2", "-6"))).isEmpty();
        assertThat(RuleTrial.faults(perUnit("-2", "0"))).isEmpty();
    }

    private static PerUnit perUnit(String points, String cap) {
        return new PerUnit(
                "n", new BigDecimal(points), Optional.ofNullable(cap).map(BigDecimal::new), Optional.empty());
    }
}

package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class TiersTest {
    private static final Tiers ABSENCES = new Tiers(
            "n", List.of(tier(null, "0"), tier("1", "-3"), tier("2", "-5"), tier("3", "-10")), Optional.empty());

    private static final Tiers EXAM = new Tiers(
            "n", List.of(tier(null, "0"), tier("60", "0.5"), tier("80", "1"), tier("90", "1.5")), Optional.empty());

    @Test
    void a_bound_belongs_to_the_tier_that_it_opens() {
        assertThat(RuleTrial.numbers("0", "1", "2", "3", "4").points(ABSENCES))
                .containsExactly("0", "-3", "-5", "-10", "-10");
        assertThat(RuleTrial.numbers("59.99", "60", "79.99", "80", "89.99", "90", "100")
                        .points(EXAM))
                .containsExactly("0", "0.5", "0.5", "1", "1", "1.5", "1.5");
    }

    @Test
    void the_lowest_tier_has_no_end_below() {
        assertThat(RuleTrial.numbers("-1", "-999999999999999").points(ABSENCES)).containsExactly("0", "0");
    }

    @Test
    void a_bound_with_more_decimals_than_the_column_is_met_by_the_next_number() {
        Tiers tiers = new Tiers("n", List.of(tier(null, "0"), tier("-0.5", "1"), tier("0.57", "2")), Optional.empty());

        assertThat(RuleTrial.numbers("-1", "0", "1").points(tiers)).containsExactly("0", "1", "2");
    }

    @Test
    void a_bound_beyond_every_number_is_met_by_none() {
        Tiers tiers = new Tiers("n", List.of(tier(null, "0"), tier("1000000000", "1")), Optional.empty());

        assertThat(RuleTrial.numbers("100.0000000001").points(tiers)).containsExactly("0");
    }

    @Test
    void reaching_the_target_is_worth_the_full_points_that_a_coefficient_misses() {
        Tiers reached = new Tiers("n", List.of(tier(null, "0"), tier("35", "20")), Optional.empty());

        assertThat(RuleTrial.numbers("34.9999", "35").points(reached)).containsExactly("0", "20");
    }

    @Test
    void ranges_over_all_its_tiers() {
        assertThat(ABSENCES.range(Map.of())).isEqualTo(PointRange.of(new BigDecimal("-10"), BigDecimal.ZERO));
    }

    @Test
    void says_the_value_and_its_tier() {
        assertThat(RuleTrial.numbers("2").explain(ABSENCES))
                .isEqualTo(LocalizedText.of(
                        "缺席 2 次，属于“2 次以上、不足 3 次”一档", "absences: 2 (times), in the tier \"at least 2, below 3\""));
        assertThat(RuleTrial.numbers("0").explain(ABSENCES))
                .isEqualTo(LocalizedText.of("缺席 0 次，属于“不足 1 次”一档", "absences: 0 (times), in the tier \"below 1\""));
        assertThat(RuleTrial.numbers("7").explain(ABSENCES))
                .isEqualTo(LocalizedText.of("缺席 7 次，属于“3 次以上”一档", "absences: 7 (times), in the tier \"at least 3\""));
        assertThat(RuleTrial.numbers("7").explain(new Tiers("n", List.of(tier(null, "4")), Optional.empty())))
                .isEqualTo(LocalizedText.of("缺席 7 次，属于“任意值”一档", "absences: 7 (times), in the tier \"any value\""));
    }

    @Test
    void says_which_tiers_would_have_earned_more() {
        assertThat(RuleTrial.numbers("79.996").explainMore(EXAM))
                .isEqualTo(LocalizedText.of(
                        "缺席 79.996 次，属于“60 次以上、不足 80 次”一档；80 次以上、不足 90 次的得 1 分，90 次以上的得 1.5 分",
                        "absences: 79.996 (times), in the tier \"at least 60, below 80\"; at least 80, below 90 is worth 1,"
                                + " at least 90 is worth 1.5"));
        assertThat(RuleTrial.numbers("95").explainMore(EXAM))
                .isEqualTo(
                        LocalizedText.of("缺席 95 次，属于“90 次以上”一档", "absences: 95 (times), in the tier \"at least 90\""));
        assertThat(RuleTrial.numbers("0").terms(ABSENCES))
                .isEqualTo(LocalizedText.of(
                        "不足 1 次的得 0 分，1 次以上、不足 2 次的得 −3 分，2 次以上、不足 3 次的得 −5 分，3 次以上的得 −10 分",
                        "below 1 is worth 0, at least 1, below 2 is worth −3, at least 2, below 3 is worth −5, at least 3 is"
                                + " worth −10"));
    }

    @Test
    void tiers_have_rising_bounds_and_none_at_the_bottom() {
        assertThat(RuleTrial.faults(ABSENCES)).isEmpty();
        assertThat(RuleTrial.faults(new Tiers(
                        "n",
                        List.of(tier("0", "0"), tier(null, "1"), tier("2", "1"), tier("2", "2"), tier("1", "3")),
                        Optional.empty())))
                .containsExactly(
                        "/tiers/0/from scheme.tier-gap",
                        "/tiers/1 scheme.tier-without-bound",
                        "/tiers/3/from scheme.tier-order",
                        "/tiers/4/from scheme.tier-order");
    }

    private static Tier tier(String from, String points) {
        return new Tier(Optional.ofNullable(from).map(BigDecimal::new), new BigDecimal(points));
    }
}

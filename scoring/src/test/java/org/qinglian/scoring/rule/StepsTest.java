package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.PartUnit;

class StepsTest {
    /** −0.5 for each 3 % below 87 %. */
    private static final Steps RATE = below("87", "3", "-0.5", PartUnit.DROPPED, null);

    /** −3 for each year of age above 48. */
    private static final Steps AGE = above("48", "1", "-3", PartUnit.DROPPED, null);

    @Test
    void takes_points_for_each_whole_step_below_the_target() {
        assertThat(RuleTrial.numbers("100", "87", "86.9", "84.01", "84", "81", "0")
                        .points(RATE))
                .containsExactly("0", "0", "0", "0", "-0.5", "-1", "-14.5");
    }

    @Test
    void takes_one_point_for_each_percent_below_55() {
        assertThat(RuleTrial.numbers("55", "54.5", "54", "50").points(below("55", "1", "-1", PartUnit.DROPPED, null)))
                .containsExactly("0", "0", "-1", "-5");
    }

    @Test
    void takes_points_for_each_year_of_age_above_the_target() {
        assertThat(RuleTrial.numbers("40", "48", "48.9", "49", "51.5").points(AGE))
                .containsExactly("0", "0", "0", "-3", "-9");
    }

    @Test
    void a_part_of_a_step_comes_to_what_the_scheme_declares() {
        RuleTrial values = RuleTrial.numbers("87", "86.99", "85.51", "85.5", "84", "83.99");

        assertThat(values.points(below("87", "3", "-0.5", PartUnit.DROPPED, null)))
                .containsExactly("0", "0", "0", "0", "-0.5", "-0.5");
        assertThat(values.points(below("87", "3", "-0.5", PartUnit.COUNTED, null)))
                .containsExactly("0", "-0.5", "-0.5", "-0.5", "-0.5", "-1");
        assertThat(values.points(below("87", "3", "-0.5", PartUnit.HALF_UP, null)))
                .containsExactly("0", "0", "0", "-0.5", "-0.5", "-0.5");
    }

    @Test
    void target_and_step_may_have_more_decimals_than_the_column() {
        assertThat(RuleTrial.numbers("1", "2").points(above("0.5", "0.25", "0.1", PartUnit.DROPPED, null)))
                .containsExactly("0.2", "0.6");
    }

    @Test
    void stops_at_its_cap() {
        assertThat(RuleTrial.numbers("84", "78", "75", "0").points(below("87", "3", "-0.5", PartUnit.DROPPED, "-1.75")))
                .containsExactly("-0.5", "-1.5", "-1.75", "-1.75");
    }

    @Test
    void is_refused_where_steps_are_beyond_the_exact_range() {
        assertThatThrownBy(() -> RuleTrial.numbers("999999999999999")
                        .points(above("0", "0.000001", "1", PartUnit.DROPPED, null)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "Measure 'n': steps up to 999999999999999 with 6 decimals are beyond the exact range; expected"
                                + " fewer digits.");
    }

    @Test
    void ranges_from_nothing_to_its_cap() {
        assertThat(RATE.range(Map.of())).isEqualTo(new PointRange(Optional.empty(), Optional.of(BigDecimal.ZERO)));
        assertThat(above("48", "1", "2", PartUnit.DROPPED, "6").range(Map.of()))
                .isEqualTo(PointRange.of(BigDecimal.ZERO, new BigDecimal("6")));
    }

    @Test
    void says_the_value_the_target_and_the_points_of_a_step() {
        assertThat(RuleTrial.numbers("81.2").explain(RATE))
                .isEqualTo(LocalizedText.of(
                        "缺席 81.2 次，低于 87 次的，每低 3 次计 −0.5 分，不足 3 次的不计：1 × −0.5 分",
                        "absences: 81.2 (times); −0.5 for each 3 below 87, less than 3 does not count: 1 × −0.5"));
        assertThat(RuleTrial.numbers("50").explain(above("48", "1", "-3", PartUnit.COUNTED, "-6")))
                .isEqualTo(
                        LocalizedText.of(
                                "缺席 50 次，高于 48 次的，每高 1 次计 −3 分，不足 1 次的按 1 次计，累计至 −6 分为止：2 × −3 分",
                                "absences: 50 (times); −3 for each 1 above 48, less than 1 counts as 1, up to −6 in all: 2 × −3"));
    }

    @Test
    void says_no_number_of_steps_where_there_is_none() {
        assertThat(RuleTrial.numbers("48").explain(above("48", "1", "-3", PartUnit.HALF_UP, "-6")))
                .isEqualTo(LocalizedText.of(
                        "缺席 48 次，高于 48 次的，每高 1 次计 −3 分，不足 1 次的四舍五入，累计至 −6 分为止",
                        "absences: 48 (times); −3 for each 1 above 48, half of 1 counts as 1, less does not count, up to −6 in"
                                + " all"));
    }

    /** The kernel and the sentence count alike. */
    @ParameterizedTest
    @EnumSource(PartUnit.class)
    void says_as_many_steps_as_it_takes_points_for(PartUnit part) {
        for (String value : List.of("47", "48", "48.2", "49", "49.5", "49.6", "51", "60")) {
            Steps rule = above("48", "1.5", "-1", part, "-100");
            BigDecimal steps = rule.stepsTo(new BigDecimal(value));

            assertThat(RuleTrial.numbers(value).points(rule))
                    .as(value)
                    .containsExactly(steps.negate().toPlainString());
        }
    }

    @Test
    void has_one_target_a_step_above_zero_and_a_cap_of_its_sign() {
        Optional<BigDecimal> target = Optional.of(BigDecimal.ONE);

        assertThat(RuleTrial.faults(RATE)).isEmpty();
        assertThat(RuleTrial.faults(new Steps(
                        "n",
                        target,
                        target,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        PartUnit.DROPPED,
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly(" scheme.steps-target", "/step scheme.steps-length");
        assertThat(RuleTrial.faults(new Steps(
                        "n",
                        Optional.empty(),
                        Optional.empty(),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        PartUnit.DROPPED,
                        Optional.of(new BigDecimal("-1")),
                        Optional.empty())))
                .containsExactly(" scheme.steps-target", "/cap scheme.cap-sign");
    }

    private static Steps below(String target, String step, String points, PartUnit part, String cap) {
        return new Steps(
                "n",
                Optional.of(new BigDecimal(target)),
                Optional.empty(),
                new BigDecimal(step),
                new BigDecimal(points),
                part,
                Optional.ofNullable(cap).map(BigDecimal::new),
                Optional.empty());
    }

    private static Steps above(String target, String step, String points, PartUnit part, String cap) {
        return new Steps(
                "n",
                Optional.empty(),
                Optional.of(new BigDecimal(target)),
                new BigDecimal(step),
                new BigDecimal(points),
                part,
                Optional.ofNullable(cap).map(BigDecimal::new),
                Optional.empty());
    }
}

package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class ConditionTest {
    private static final Condition MANY = Condition.atLeast("n", BigDecimal.TEN);
    private static final Condition VILLAGE = Condition.in("c", "village", "community");

    @Test
    void compares_below_at_and_above_a_bound() {
        RuleTrial numbers = RuleTrial.numbers("9.99", "10", "10.01");

        assertThat(numbers.answers(MANY)).containsExactly("no", "yes", "yes");
        assertThat(numbers.answers(number().above(BigDecimal.TEN).build())).containsExactly("no", "no", "yes");
        assertThat(numbers.answers(number().atMost(BigDecimal.TEN).build())).containsExactly("yes", "yes", "no");
        assertThat(numbers.answers(number().below(BigDecimal.TEN).build())).containsExactly("yes", "no", "no");
        assertThat(numbers.answers(number().equal(BigDecimal.TEN).build())).containsExactly("no", "yes", "no");
    }

    @Test
    void compares_negative_numbers_with_bounds_of_more_decimals() {
        BigDecimal bound = new BigDecimal("-0.57");
        RuleTrial numbers = RuleTrial.numbers("-1", "0");

        assertThat(numbers.answers(number().atLeast(bound).build())).containsExactly("no", "yes");
        assertThat(numbers.answers(number().above(bound).build())).containsExactly("no", "yes");
        assertThat(numbers.answers(number().atMost(bound).build())).containsExactly("yes", "no");
        assertThat(numbers.answers(number().below(bound).build())).containsExactly("yes", "no");
        assertThat(numbers.answers(number().equal(bound).build())).containsExactly("no", "no");
        assertThat(numbers.answers(not(number().equal(bound).build()))).containsExactly("yes", "yes");
    }

    @Test
    void several_bounds_hold_together() {
        Condition between =
                number().above(BigDecimal.ONE).atMost(new BigDecimal("3")).build();

        assertThat(RuleTrial.numbers("1", "2", "3", "4").answers(between)).containsExactly("no", "yes", "yes", "no");
    }

    @Test
    void a_bound_beyond_every_number_is_above_all_of_them() {
        BigDecimal bound = new BigDecimal("1000000000");
        RuleTrial numbers = RuleTrial.numbers("99.9999999999");

        assertThat(numbers.answers(number().atLeast(bound).build())).containsExactly("no");
        assertThat(numbers.answers(number().below(bound).build())).containsExactly("yes");
        assertThat(numbers.answers(number().above(bound.negate()).build())).containsExactly("yes");
    }

    @Test
    void a_code_is_one_of_those_named() {
        assertThat(RuleTrial.codes("village", "community", "school", null).answers(VILLAGE))
                .containsExactly("yes", "yes", "no", "unknown");
    }

    @Test
    void what_is_not_there_is_unknown_however_it_is_not_there() {
        assertThat(RuleTrial.numbers("missing", "not-applicable", "withheld", "0")
                        .answers(MANY))
                .containsExactly("unknown", "unknown", "unknown", "no");
        assertThat(RuleTrial.numbers("missing").answers(not(MANY))).containsExactly("unknown");
    }

    @Test
    void the_rest_decides_over_what_is_unknown_if_it_can() {
        RuleTrial rows = RuleTrial.numbers("10", "0", "missing", "missing", "missing")
                .andCodes("school", "village", "village", "school", null);

        assertThat(rows.answers(Condition.builder().addAll(MANY, VILLAGE).build()))
                .containsExactly("no", "no", "unknown", "no", "unknown");
        assertThat(rows.answers(Condition.builder().addAny(MANY, VILLAGE).build()))
                .containsExactly("yes", "yes", "yes", "unknown", "unknown");
    }

    @Test
    void says_each_comparison_and_what_was_found() {
        Condition every = number().atLeast(new BigDecimal("1.0"))
                .above(BigDecimal.ZERO)
                .atMost(new BigDecimal("1e1"))
                .below(new BigDecimal("11"))
                .equal(new BigDecimal("3"))
                .build();

        assertThat(RuleTrial.numbers("3.00").explain(every))
                .isEqualTo(LocalizedText.of(
                        "缺席 3 次（条件：不低于 1、高于 0、不高于 10、低于 11、等于 3）",
                        "absences: 3 (times) (condition: at least 1, above 0, at most 10, below 11, equal to 3)"));
        assertThat(RuleTrial.codes("school").explain(VILLAGE))
                .isEqualTo(LocalizedText.of(
                        "领域为 school（条件：为 村、community 之一）", "field: school (condition: one of village, community)"));
    }

    @Test
    void says_how_conditions_are_joined_and_what_is_not_there() {
        RuleTrial row = RuleTrial.numbers("missing").andCodes("village");

        assertThat(row.explain(Condition.builder().addAll(MANY, not(VILLAGE)).build()))
                .isEqualTo(LocalizedText.of(
                        "缺席缺失（条件：不低于 10），且须不满足“领域为 村（条件：为 村、community 之一）”",
                        "absences: missing (condition: at least 10) and"
                                + " not: field: village (condition: one of village, community)"));
        assertThat(row.explain(Condition.builder().addAny(MANY, MANY).build()))
                .isEqualTo(LocalizedText.of(
                        "缺席缺失（条件：不低于 10），或缺席缺失（条件：不低于 10）",
                        "absences: missing (condition: at least 10) or absences: missing (condition: at least 10)"));
    }

    @Test
    void conditions_inside_others_stand_in_brackets() {
        RuleTrial row = RuleTrial.numbers("3").andCodes("village");
        Condition either = Condition.builder().addAny(MANY, VILLAGE).build();

        assertThat(row.explain(
                        Condition.builder().addAll(MANY, either, not(either)).build()))
                .isEqualTo(
                        LocalizedText.of(
                                "缺席 3 次（条件：不低于 10），且（缺席 3 次（条件：不低于 10），或领域为 村（条件：为 村、community 之一）），"
                                        + "且须不满足“（缺席 3 次（条件：不低于 10），或领域为 村（条件：为 村、community 之一））”",
                                "absences: 3 (times) (condition: at least 10) and (absences: 3 (times) (condition: at least 10) or"
                                        + " field: village (condition: one of village, community)) and not: (absences: 3 (times)"
                                        + " (condition: at least 10) or field: village (condition: one of village, community))"));
    }

    @Test
    void a_single_code_is_said_without_a_choice() {
        assertThat(RuleTrial.codes("school").explain(Condition.in("c", "village")))
                .isEqualTo(LocalizedText.of("领域为 school（条件：为 村）", "field: school (condition: village)"));
    }

    @Test
    void names_every_measure_that_it_compares() {
        Condition nested = Condition.builder()
                .addAny(not(MANY), Condition.builder().addAll(VILLAGE, MANY).build())
                .build();

        assertThat(nested.measures()).containsExactly("n", "c", "n");
    }

    private static ConditionBuilder number() {
        return Condition.builder().measure("n");
    }

    private static Condition not(Condition condition) {
        return Condition.builder().not(condition).build();
    }
}

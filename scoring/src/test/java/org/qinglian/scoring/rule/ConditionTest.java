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
                .isEqualTo(
                        LocalizedText.of(
                                "缺席 3 次（条件：达到 1 次，且超过 0 次，且不超过 10 次，且不足 11 次，且等于 3 次）",
                                "absences: 3 (times) (condition: at least 1 and above 0 and at most 10 and below 11 and equal to 3)"));
        assertThat(RuleTrial.codes("school").explain(VILLAGE))
                .isEqualTo(LocalizedText.of(
                        "领域：school（条件：村、community之一）", "field: school (condition: one of village, community)"));
    }

    @Test
    void what_is_asked_not_to_be_is_said_as_what_has_to_be() {
        Condition every = number().atLeast(BigDecimal.ONE)
                .above(new BigDecimal("2"))
                .atMost(BigDecimal.TEN)
                .below(new BigDecimal("11"))
                .equal(new BigDecimal("3"))
                .build();

        assertThat(RuleTrial.numbers("3").explain(not(every)))
                .isEqualTo(
                        LocalizedText.of(
                                "缺席 3 次（条件：缺席不足 1 次，或者不超过 2 次，或者超过 10 次，或者达到 11 次，或者不等于 3 次）",
                                "absences: 3 (times) (condition: absences is below 1 or at most 2 or above 10 or at least 11 or not 3)"));
        assertThat(RuleTrial.numbers("3").explain(not(not(MANY))))
                .isEqualTo(LocalizedText.of(
                        "缺席 3 次（条件：缺席达到 10 次）", "absences: 3 (times) (condition: absences is at least 10)"));
        assertThat(RuleTrial.codes("school").explain(not(Condition.in("c", "village"))))
                .isEqualTo(
                        LocalizedText.of("领域：school（条件：领域不是“村”）", "field: school (condition: field is not village)"));
    }

    @Test
    void a_number_with_a_word_is_asked_for_by_that_word() {
        Condition yes = Condition.builder().measure("y").equal(BigDecimal.ONE).build();
        RuleTrial row = RuleTrial.numbers("12").and("y", "0");

        assertThat(row.explain(yes)).isEqualTo(LocalizedText.of("在岗：否（条件：是）", "in post: no (condition: yes)"));
        assertThat(row.explain(not(yes)))
                .isEqualTo(LocalizedText.of("在岗：否（条件：在岗不是“是”）", "in post: no (condition: in post is not yes)"));
        assertThat(row.explain(Condition.builder().addAll(MANY, yes).build()))
                .isEqualTo(LocalizedText.of(
                        "缺席 12 次，在岗：否（条件：缺席达到 10 次，且在岗：是）",
                        "absences: 12 (times), in post: no (condition: absences is at least 10 and in post is yes)"));
    }

    @Test
    void says_how_conditions_are_joined_and_what_is_not_there() {
        RuleTrial row = RuleTrial.numbers("missing").andCodes("village");

        assertThat(row.explain(Condition.builder().addAll(MANY, not(VILLAGE)).build()))
                .isEqualTo(LocalizedText.of(
                        "缺席缺失，领域：村（条件：缺席达到 10 次，且领域不是村、community）",
                        "absences: missing, field: village (condition: absences is at least 10 and field is none of village,"
                                + " community)"));
        assertThat(row.explain(Condition.builder().addAny(MANY, MANY).build()))
                .isEqualTo(LocalizedText.of(
                        "缺席缺失（条件：缺席达到 10 次，或者缺席达到 10 次）",
                        "absences: missing (condition: absences is at least 10 or absences is at least 10)"));
    }

    @Test
    void conditions_inside_others_stand_in_brackets() {
        RuleTrial row = RuleTrial.numbers("3").andCodes("village");
        Condition either = Condition.builder().addAny(MANY, VILLAGE).build();

        assertThat(row.explain(
                        Condition.builder().addAll(MANY, either, not(either)).build()))
                .isEqualTo(LocalizedText.of(
                        "缺席 3 次，领域：村（条件：缺席达到 10 次，且（缺席达到 10 次，或者领域：村、community之一），" + "且（缺席不足 10 次，且领域不是村、community））",
                        "absences: 3 (times), field: village (condition: absences is at least 10 and (absences is at"
                                + " least 10 or field is one of village, community) and (absences is below 10 and field is"
                                + " none of village, community))"));
    }

    @Test
    void a_single_code_is_said_without_a_choice() {
        assertThat(RuleTrial.codes("school").explain(Condition.in("c", "village")))
                .isEqualTo(LocalizedText.of("领域：school（条件：村）", "field: school (condition: village)"));
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

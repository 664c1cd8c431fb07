package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.scoring.evaluation.Trial.group;
import static org.qinglian.scoring.evaluation.Trial.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Start;

/** What an item is worth whose facts are missing, withheld or not applicable. */
class AbsenceTest {
    private static final BigDecimal TWENTY = new BigDecimal("20");

    @ParameterizedTest
    @CsvSource({
        "full, 16, FILLED",
        "zero, 6, FILLED",
        "exclude, 6, EXCLUDED",
        "rescale, 12, RESCALED",
        "refuse, unrated, REFUSED"
    })
    void what_is_missing_is_worth_what_the_scheme_says(String policy, String result, NodeState state) {
        Item second = item("b", "10").missing(absence(policy)).build();

        for (String status : List.of("missing", "withheld")) {
            Trial trial = Trial.of(sum(item("a", "10").build(), second))
                    .given("a", "6")
                    .given("b", status);
            assertThat(trial.result()).isEqualTo(result);
            assertThat(trial.state("b")).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @CsvSource({"full, 16", "zero, 6", "exclude, 6", "rescale, 12", "refuse, unrated"})
    void what_does_not_apply_is_worth_what_the_scheme_says_of_that(String policy, String result) {
        Item second = item("b", "10")
                .missing(Absence.REFUSE)
                .notApplicable(absence(policy))
                .build();

        assertThat(Trial.of(sum(item("a", "10").build(), second))
                        .given("a", "6")
                        .given("b", "not-applicable")
                        .result())
                .isEqualTo(result);
    }

    @Test
    void unless_the_scheme_says_otherwise_what_is_missing_refuses_and_what_does_not_apply_is_left_out() {
        Group both = sum(item("a", "10").build(), item("b", "10").build());

        assertThat(Trial.of(both).given("a", "6").given("b", "missing").result())
                .isEqualTo("unrated");
        assertThat(Trial.of(both).given("a", "6").given("b", "not-applicable").result())
                .isEqualTo("6");
    }

    @Test
    void what_is_missing_outweighs_what_does_not_apply() {
        Item two = item("a", "10")
                .addRules(new PerUnit("b", BigDecimal.ONE, Optional.empty(), Optional.empty()))
                .missing(Absence.ZERO)
                .notApplicable(Absence.FULL)
                .build();

        assertThat(Trial.of(two)
                        .given("a", "not-applicable")
                        .given("b", "missing")
                        .result())
                .isEqualTo("0");
        assertThat(Trial.of(two).given("a", "not-applicable").given("b", "1").result())
                .isEqualTo("10");
    }

    @Test
    void what_is_missing_does_not_matter_where_a_rule_does_not_count() {
        Item item = Item.builder()
                .id("i")
                .title(RandomCase.text("i"))
                .start(Start.GRANTED)
                .max(BigDecimal.TEN)
                .addRules(new PerUnit(
                        "a",
                        BigDecimal.ONE.negate(),
                        Optional.empty(),
                        Optional.of(Condition.atLeast("b", BigDecimal.ONE))))
                .build();

        assertThat(Trial.of(item).given("a", "missing").given("b", "0").result())
                .isEqualTo("10");
        assertThat(Trial.of(item).given("a", "missing").given("b", "1").result())
                .isEqualTo("unrated");
        assertThat(Trial.of(item).given("a", "3").given("b", "missing").result())
                .isEqualTo("unrated");
    }

    @Test
    void the_rest_of_a_group_is_scaled_up_to_its_full_points() {
        Group three = group(
                        Combine.SUM,
                        item("a", "30").build(),
                        item("b", "30").build(),
                        item("c", "40").missing(Absence.RESCALE).build())
                .build();

        assertThat(Trial.of(three)
                        .given("a", "20")
                        .given("b", "25")
                        .given("c", "missing")
                        .result())
                .isEqualTo("75");
        assertThat(Trial.of(three)
                        .given("a", "10")
                        .given("b", "0")
                        .given("c", "missing")
                        .result())
                .isEqualTo("16.6666666667");
        assertThat(Trial.of(three)
                        .given("a", "10")
                        .given("b", "0")
                        .given("c", "5")
                        .result())
                .isEqualTo("15");
    }

    @Test
    void a_group_of_which_nothing_is_left_gives_no_score() {
        Group all = sum(
                item("a", "10").missing(Absence.RESCALE).build(),
                item("b", "10").missing(Absence.EXCLUDE).build());

        assertThat(Trial.of(all).given("a", "missing").given("b", "missing").result())
                .isEqualTo("unrated");
    }

    private static Group sum(Item first, Item second) {
        return group(Combine.SUM, first, second).max(TWENTY).build();
    }

    private static Absence absence(String code) {
        return Absence.valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.scoring.evaluation.Trial.group;
import static org.qinglian.scoring.evaluation.Trial.item;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.ItemBuilder;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Pass;

/** A group whose points are the number of its parts that pass. */
class PassesTest {
    private static final Pass EIGHTY = Pass.atLeast(new BigDecimal("80"));

    @ParameterizedTest
    @CsvSource({"80, 79.99, 100, 2", "80, 80, 80, 3", "0, 79.999, 12, 0"})
    void eighty_points_win_a_star_and_the_result_is_the_number_of_stars(
            String first, String second, String third, String stars) {
        Group three =
                stars(EIGHTY, star("a").build(), star("b").build(), star("c").build());

        assertThat(Trial.of(three)
                        .given("a", first)
                        .given("b", second)
                        .given("c", third)
                        .result())
                .isEqualTo(stars);
    }

    @Test
    void a_part_is_capped_before_it_is_counted_and_the_number_of_stars_after() {
        Group two = Group.builder()
                .from(stars(
                        EIGHTY,
                        item("a", "79").build(),
                        star("b").build(),
                        star("c").build()))
                .max(BigDecimal.ONE)
                .build();

        Trial trial = Trial.of(two).given("a", "95").given("b", "95").given("c", "95");

        assertThat(trial.result()).isEqualTo("1");
        assertThat(trial.trace().root().raw()).isEqualByComparingTo("2");
    }

    @Test
    void a_pass_is_worth_what_the_scheme_says() {
        Pass half = new Pass(new BigDecimal("0.005"), Optional.of(new BigDecimal("2.5")));
        Group two = stars(half, star("a").build(), star("b").build());

        assertThat(Trial.of(two).given("a", "0.0050").given("b", "0.0049").result())
                .isEqualTo("2.5");
        assertThat(Trial.of(two).given("a", "1").given("b", "2").result()).isEqualTo("5");
    }

    @Test
    void groups_with_bounds_of_their_own_add_up() {
        Group one = stars(EIGHTY, star("a").build());
        Group other = Group.builder()
                .from(stars(Pass.atLeast(new BigDecimal("60")), star("b").build()))
                .id("other")
                .build();
        Group both = Group.builder()
                .id("both")
                .title(RandomCase.text("both"))
                .combine(Combine.SUM)
                .addChildren(one, other)
                .build();

        assertThat(Trial.of(both).given("a", "70").given("b", "70").result()).isEqualTo("1");
        assertThat(Trial.of(both).given("a", "80").given("b", "60").result()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "full, 2, FILLED",
        "zero, 1, FILLED",
        "exclude, 1, EXCLUDED",
        "rescale, 1, RESCALED",
        "refuse, unrated, REFUSED"
    })
    void a_part_that_is_left_out_is_no_pass_and_one_that_is_refused_refuses(
            String policy, String result, NodeState state) {
        Group two = stars(
                EIGHTY,
                star("a").build(),
                star("b")
                        .missing(Absence.valueOf(policy.toUpperCase(Locale.ROOT)))
                        .build());
        Trial trial = Trial.of(two).given("a", "85").given("b", "missing");

        assertThat(trial.result()).isEqualTo(result);
        assertThat(trial.state("b")).isEqualTo(state);
    }

    @Test
    void where_every_part_is_left_out_there_is_no_score() {
        Group one = stars(
                EIGHTY,
                star("a").appliesTo(Condition.atLeast("b", BigDecimal.ONE)).build());

        assertThat(Trial.of(one).given("a", "85").given("b", "0").result()).isEqualTo("unrated");
        assertThat(Trial.of(one).given("a", "85").given("b", "1").result()).isEqualTo("1");
        assertThat(Trial.of(one).given("a", "79").given("b", "1").result()).isEqualTo("0");
    }

    @Test
    void a_closed_part_has_nothing_and_passes_only_where_nothing_is_asked_for() {
        Group closed = Group.builder()
                .id("closed")
                .title(RandomCase.text("closed"))
                .combine(Combine.SUM)
                .gate(Gate.atLeast("a", new BigDecimal("90")))
                .addChildren(star("b").build())
                .build();

        Trial eighty = Trial.of(stars(EIGHTY, star("a").build(), closed));
        assertThat(eighty.given("a", "89").given("b", "100").result()).isEqualTo("1");
        assertThat(eighty.given("a", "90").result()).isEqualTo("2");
        assertThat(Trial.of(stars(Pass.atLeast(BigDecimal.ZERO), star("a").build(), closed))
                        .given("a", "-1")
                        .given("b", "100")
                        .result())
                .isEqualTo("1");
    }

    private static ItemBuilder star(String id) {
        return item(id, "100");
    }

    private static Group stars(Pass pass, Node... parts) {
        return group(Combine.PASSES, parts).pass(pass).build();
    }
}

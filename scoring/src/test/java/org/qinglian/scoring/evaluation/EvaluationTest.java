package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.scoring.evaluation.Trial.group;
import static org.qinglian.scoring.evaluation.Trial.item;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.rule.Award;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Start;

class EvaluationTest {
    private static final BigDecimal TWENTY = new BigDecimal("20");

    @Test
    void two_absences_from_ten_granted_points_leave_six() {
        Item meetings = Item.builder()
                .id("base.meetings")
                .title(RandomCase.text("meetings"))
                .start(Start.GRANTED)
                .max(BigDecimal.TEN)
                .floor(BigDecimal.ZERO)
                .addRules(new PerUnit("absence", new BigDecimal("-2"), Optional.empty(), Optional.empty()))
                .build();

        assertThat(Trial.of(meetings).given("absence", "0").result()).isEqualTo("10");
        assertThat(Trial.of(meetings).given("absence", "2").result()).isEqualTo("6");
        assertThat(Trial.of(meetings).given("absence", "5").result()).isEqualTo("0");
        assertThat(Trial.of(meetings).given("absence", "6").result()).isEqualTo("0");
    }

    @Test
    void a_gate_opens_at_its_bound_and_not_below() {
        Group gated = Group.builder()
                .id("bonus")
                .title(RandomCase.text("bonus"))
                .combine(Combine.SUM)
                .gate(Gate.atLeast("a", new BigDecimal("64.005")))
                .addChildren(item("b", "10").build())
                .build();
        Group whole = group(Combine.SUM, item("a", "80").build(), gated).build();

        assertThat(Trial.of(whole).given("a", "64.00").given("b", "5").result()).isEqualTo("64");
        assertThat(Trial.of(whole).given("a", "64.01").given("b", "5").result()).isEqualTo("69.01");
        assertThat(Trial.of(whole).given("a", "64.005").given("b", "5").result())
                .isEqualTo("69.005");
        assertThat(Trial.of(whole).given("a", "64.00").given("b", "5").state("bonus"))
                .isEqualTo(NodeState.GATED);
        assertThat(Trial.of(whole).given("a", "64.00").given("b", "missing").result())
                .isEqualTo("64");
        assertThat(Trial.of(whole).given("a", "65").given("b", "missing").result())
                .isEqualTo("unrated");
    }

    @Test
    void a_group_combines_those_of_its_parts_that_count() {
        Item first = item("a", "10").weight(new BigDecimal("0.6")).build();
        Item second = item("b", "10")
                .weight(new BigDecimal("0.3"))
                .missing(Absence.EXCLUDE)
                .build();

        for (String[] each :
                new String[][] {{"weighted-mean", "7", "8"}, {"mean", "7.5", "8"}, {"min", "6", "8"}, {"sum", "14", "8"}
                }) {
            Combine combine = combine(each[0]);
            Group both = group(combine, first, second).build();
            String a = combine == Combine.WEIGHTED_MEAN ? "7.5" : combine == Combine.MEAN ? "9" : "8";
            assertThat(Trial.of(both).given("a", a).given("b", "6").result())
                    .as(each[0])
                    .isEqualTo(each[1]);
            assertThat(Trial.of(both).given("a", "8").given("b", "missing").result())
                    .as(each[0])
                    .isEqualTo(each[2]);
        }
    }

    @Test
    void a_part_that_is_not_in_the_table_is_left_out_and_one_of_which_that_cannot_be_told_refuses() {
        Item second = item("b", "10")
                .appliesTo(Condition.atLeast("c", BigDecimal.ONE))
                .build();
        Group both = sum(item("a", "10").build(), second);

        assertThat(Trial.of(both)
                        .given("a", "6")
                        .given("b", "5")
                        .given("c", "1")
                        .result())
                .isEqualTo("11");
        assertThat(Trial.of(both)
                        .given("a", "6")
                        .given("b", "missing")
                        .given("c", "0")
                        .result())
                .isEqualTo("6");
        assertThat(Trial.of(both)
                        .given("a", "6")
                        .given("b", "5")
                        .given("c", "missing")
                        .result())
                .isEqualTo("unrated");
    }

    @Test
    void a_floor_lifts_what_counts_and_nothing_else() {
        Group lifted = group(
                        Combine.SUM,
                        item("a", "10")
                                .missing(Absence.ZERO)
                                .floor(new BigDecimal("2"))
                                .build())
                .build();

        assertThat(Trial.of(lifted).given("a", "1").result()).isEqualTo("2");
        assertThat(Trial.of(lifted).given("a", "missing").result()).isEqualTo("0");
    }

    @Test
    void the_exact_target_is_reached_by_an_award_beside_a_coefficient_that_misses_it() {
        Item technicians = Item.builder()
                .id("technicians")
                .title(RandomCase.text("technicians"))
                .start(Start.EARNED)
                .max(TWENTY)
                .addRules(
                        new PerUnit("rate", new BigDecimal("0.57"), Optional.empty(), Optional.empty()),
                        new Award(new BigDecimal("20"), Optional.of(Condition.atLeast("rate", new BigDecimal("35")))))
                .build();

        assertThat(Trial.of(technicians).given("rate", "34.9").result()).isEqualTo("19.893");
        assertThat(Trial.of(technicians).given("rate", "35").result()).isEqualTo("20");
    }

    @Test
    void points_beyond_the_exact_range_are_refused_with_their_node() {
        Trial tooMany = Trial.of(item("a", "10").build()).given("a", "99999999999999999");
        Trial tooHigh = Trial.of(group(
                                Combine.MEAN,
                                item("b", "10")
                                        .floor(new BigDecimal("1000000000"))
                                        .build())
                        .build())
                .given("b", "0.0000000001");

        assertThatThrownBy(tooMany::trace)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Node 'a': points up to 100000000000000009 with 0 decimals are beyond the exact range;"
                        + " expected fewer digits in measures or points.");
        assertThatThrownBy(tooHigh::trace)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Node 'b': points up to 1000000010.0000000001 with 10 decimals are beyond the exact range;"
                        + " expected fewer digits in measures or points.");
    }

    private static Group sum(Item first, Item second) {
        return group(Combine.SUM, first, second).max(TWENTY).build();
    }

    private static Combine combine(String code) {
        return Combine.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

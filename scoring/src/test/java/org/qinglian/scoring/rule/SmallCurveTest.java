package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The points of small values, one by one and many at once, beside the same said in branches. */
final class SmallCurveTest {
    private static final int STEPS = 13;

    @Test
    void points_for_each_unit_end_at_a_limit() {
        SmallCurve curve = SmallCurve.perUnit(-20, Clamp.of(-50, Long.MAX_VALUE));

        assertThat(points(curve, 0, 1, 2, 3, 1000)).containsExactly(0, -20, -40, -50, -50);
    }

    @Test
    void points_change_above_each_bar_and_not_on_it() {
        SmallCurve curve = SmallCurve.steps(8, new int[] {9, 24}, new int[] {175, -30});

        assertThat(points(curve, -5, 9, 10, 24, 25)).containsExactly(8, 8, 183, 183, 153);
    }

    @Test
    void a_curve_on_top_of_other_points_keeps_its_own_limits_and_those_of_both() {
        SmallCurve curve =
                SmallCurve.perUnit(-20, Clamp.of(-50, Long.MAX_VALUE)).onTopOf(100, Clamp.of(60, 90));

        assertThat(points(curve, 0, 1, 2, 3)).containsExactly(90, 80, 60, 60);
    }

    @RepeatedTest(200)
    void few_codes_are_steps_and_many_a_table_with_the_same_points(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] table = random.ints(1 + random.nextInt(20), -1000, 1000).toArray();

        assertAll(
                SmallCurve.table(table),
                code -> table[code],
                IntStream.range(0, table.length).toArray());
    }

    @RepeatedTest(200)
    void any_number_of_steps_gives_what_branches_give(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int steps = random.nextInt(STEPS);
        int[] below = random.ints(steps, -100, 100).sorted().toArray();
        int[] rises = random.ints(steps, -1000, 1000).toArray();
        IntUnaryOperator branches = value -> 7
                + IntStream.range(0, steps)
                        .filter(step -> value > below[step])
                        .map(step -> rises[step])
                        .sum();

        assertAll(
                SmallCurve.steps(7, below, rises),
                branches,
                random.ints(70, -120, 120).toArray());
    }

    /** As it is, ten times as high, and that on top of 300 between −4000 and 5000. */
    private static void assertAll(SmallCurve curve, IntUnaryOperator branches, int... values) {
        assertSame(curve, branches, values);
        assertSame(curve.times(10), value -> branches.applyAsInt(value) * 10, values);
        assertSame(
                curve.times(10).onTopOf(300, Clamp.of(-4000, 5000)),
                value -> Math.max(-4000, Math.min(5000, branches.applyAsInt(value) * 10 + 300)),
                values);
    }

    private static void assertSame(SmallCurve curve, IntUnaryOperator branches, int... values) {
        int[] expected = IntStream.of(values).map(branches).toArray();
        assertThat(points(curve, values)).as("many at once").containsExactly(expected);
        assertThat(IntStream.of(values).map(curve::at).toArray())
                .as("one by one")
                .containsExactly(expected);
    }

    private static int[] points(SmallCurve curve, int... values) {
        int[] points = new int[values.length];
        curve.at(values, points, values.length);
        return points;
    }
}

package org.qinglian.scoring.rule;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of a small value in 32 bits (计分曲线): a start, so much for each unit, steps at some values, and two limits; or, of
 * many codes, a table.
 *
 * <p>Every rule at work on small values is one, so that a single value is a few instructions and no call, and a loop over
 * many values is made of vector instructions. Immutable and thread-safe.
 */
public final class SmallCurve {
    /** More steps take longer than a table, whose loop cannot be made of vector instructions. */
    private static final int MOST_STEPS = 8;

    private static final int[] NO_TABLE = {};

    private final int start;
    private final int each;
    private final FourSteps steps;
    private final FourSteps[] moreSteps;
    private final Clamp limits;
    private final int[] table;

    private SmallCurve(int start, int each, FourSteps[] steps, Clamp limits, int[] table) {
        this.start = start;
        this.each = each;
        this.steps = steps.length > 0 ? steps[0] : FourSteps.NONE;
        this.moreSteps = Arrays.copyOfRange(steps, Math.min(1, steps.length), steps.length);
        this.limits = limits;
        this.table = table;
    }

    /** So many points for each unit, within limits. */
    static SmallCurve perUnit(int each, Clamp limits) {
        return new SmallCurve(0, each, new FourSteps[0], limits, NO_TABLE);
    }

    /**
     * Points that rise, or fall, above each of some values.
     *
     * @param start the points below all of them
     * @param below the values, lowest first
     * @param rises by how much the points rise above each
     */
    static SmallCurve steps(int start, int[] below, int[] rises) {
        return new SmallCurve(start, 0, FourSteps.of(below, rises), Clamp.NONE, NO_TABLE);
    }

    /** The points of each code, of which there is at least one. */
    static SmallCurve table(int[] points) {
        int steps = points.length - 1;
        return steps > MOST_STEPS
                ? new SmallCurve(0, 0, new FourSteps[0], Clamp.NONE, points)
                : steps(
                        points[0],
                        IntStream.range(0, steps).toArray(),
                        IntStream.range(0, steps)
                                .map(code -> points[code + 1] - points[code])
                                .toArray());
    }

    /** The same, of which everything is so many times as much. */
    public SmallCurve times(int factor) {
        return new SmallCurve(
                start * factor,
                each * factor,
                allSteps().map(step -> step.times(factor)).toArray(FourSteps[]::new),
                limits.times(factor),
                Arrays.stream(table).map(points -> points * factor).toArray());
    }

    /** The same on top of other points, all within limits. */
    public SmallCurve onTopOf(int points, Clamp within) {
        return new SmallCurve(
                start + points,
                each,
                allSteps().toArray(FourSteps[]::new),
                limits.plus(points).within(within),
                Arrays.stream(table).map(here -> within.apply(here + points)).toArray());
    }

    private Stream<FourSteps> allSteps() {
        return Stream.concat(Stream.of(steps), Stream.of(moreSteps));
    }

    /** The points of a value. */
    public int at(int value) {
        if (table.length > 0) {
            return table[value];
        }
        int points = start + each * value + steps.at(value);
        for (FourSteps more : moreSteps) {
            points += more.at(value);
        }
        return limits.apply(points);
    }

    /** The points of the first {@code length} values. */
    public void at(int[] values, int[] points, int length) {
        if (table.length > 0) {
            look(values, points, length);
            return;
        }
        if (each != 0) {
            rise(values, points, length);
        } else {
            steps.from(start, values, points, length);
        }
        for (FourSteps more : moreSteps) {
            more.add(values, points, length);
        }
        limits.apply(points, length);
    }

    private void look(int[] values, int[] points, int length) {
        for (int i = 0; i < length; i++) {
            points[i] = table[values[i]];
        }
    }

    /** Where there is so much for each unit there are no steps. */
    private void rise(int[] values, int[] points, int length) {
        int from = start;
        int rise = each;
        for (int i = 0; i < length; i++) {
            points[i] = from + rise * values[i];
        }
    }
}

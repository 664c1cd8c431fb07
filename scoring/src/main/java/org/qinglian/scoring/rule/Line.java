package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The straight line between two goalposts, in whole numbers (直线): from the unscaled value of a measure to unscaled points.
 *
 * @param unit by what a value is multiplied to have the decimals of the goalposts
 * @param start the value of the lower goalpost
 * @param base the points of the lower goalpost times the distance of the values
 * @param rise the distance of the points
 * @param times by what points are multiplied to have the decimals of the result
 * @param run the distance of the values
 */
record Line(long unit, long start, long base, long rise, long times, long run) {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1L << 62);

    /** The line for values of {@code valueScale} decimals and points of {@code scale}; absent if it is beyond 64 bits. */
    static Optional<Line> between(Goalpost from, Goalpost to, int valueScale, int scale) {
        int values = Math.max(valueScale, Math.max(Decimals.scale(from.value()), Decimals.scale(to.value())));
        int points = Math.max(Decimals.scale(from.points()), Decimals.scale(to.points()));
        BigDecimal run = to.value().subtract(from.value()).movePointRight(values);
        BigDecimal rise = to.points().subtract(from.points()).movePointRight(points);
        BigDecimal base = from.points().movePointRight(points).multiply(run);
        BigDecimal farthest =
                base.abs().add(rise.abs().multiply(run)).max(from.value().abs().movePointRight(values));
        if (points > scale || farthest.compareTo(LIMIT) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                Decimals.factor(values - valueScale),
                Decimals.unscaled(from.value(), values),
                base.longValueExact(),
                rise.longValueExact(),
                Decimals.factor(scale - points),
                run.longValueExact()));
    }

    /** The points of a value between the goalposts, half up. */
    long at(long value) {
        return Quotient.halfUp(base + (value * unit - start) * rise, times, run);
    }

    /** The same in decimals, for whatever is beyond 64 bits on the way. */
    static long at(BigDecimal value, Goalpost from, Goalpost to, int scale) {
        BigDecimal rise = value.subtract(from.value()).multiply(to.points().subtract(from.points()));
        BigDecimal run = to.value().subtract(from.value());
        return from.points()
                .multiply(run)
                .add(rise)
                .divide(run, scale, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}

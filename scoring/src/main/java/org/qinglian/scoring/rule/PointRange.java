package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The least and the most points that something can give (得分区间); an end that is absent is unbounded.
 *
 * @param least the least points
 * @param most the most points
 */
public record PointRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    public static final PointRange ZERO = of(BigDecimal.ZERO, BigDecimal.ZERO);

    public PointRange {
        least = least.map(MeasuredRow::plain);
        most = most.map(MeasuredRow::plain);
    }

    public static PointRange of(BigDecimal one, BigDecimal other) {
        return new PointRange(Optional.of(one.min(other)), Optional.of(one.max(other)));
    }

    /** From this or the other, whichever is the case. */
    public PointRange or(PointRange other) {
        return new PointRange(
                least.flatMap(one -> other.least.map(one::min)), most.flatMap(one -> other.most.map(one::max)));
    }

    public PointRange plus(PointRange other) {
        return new PointRange(
                least.flatMap(one -> other.least.map(one::add)), most.flatMap(one -> other.most.map(one::add)));
    }

    /** From none of it, or one, or any number added up. It holds 0. */
    PointRange anyNumberOfTimes() {
        return new PointRange(least.filter(end -> end.signum() == 0), most.filter(end -> end.signum() == 0));
    }

    /** Bounded by a floor and a ceiling where there are such. */
    public PointRange clamp(Optional<BigDecimal> floor, Optional<BigDecimal> ceiling) {
        return new PointRange(clampEnd(least, floor, ceiling, floor), clampEnd(most, floor, ceiling, ceiling));
    }

    private static Optional<BigDecimal> clampEnd(
            Optional<BigDecimal> end,
            Optional<BigDecimal> floor,
            Optional<BigDecimal> ceiling,
            Optional<BigDecimal> ifUnbounded) {
        return end.map(value -> ceiling.map(value::min).orElse(value))
                .map(value -> floor.map(value::max).orElse(value))
                .or(() -> ifUnbounded);
    }
}

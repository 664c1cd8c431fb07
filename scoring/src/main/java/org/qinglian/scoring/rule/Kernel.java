package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rule at work on columns (计分内核): the points of every row of a window, as whole numbers at one scale.
 *
 * <p>Where measures and points are small, they are a {@link SmallCurve}, on which a processor does
 * twice as much at once.
 * Immutable and thread-safe.
 */
public final class Kernel {
    private final int scale;
    private final BigDecimal bound;
    private final PointRange range;
    private final Loop loop;
    private final @Nullable Small small;

    /** Writes the points of every row of a window. */
    @FunctionalInterface
    interface Loop {
        void points(Chunk chunk, long[] points);
    }

    /**
     * The form for small numbers.
     *
     * @param column the column that is read
     * @param curve the points of a value
     */
    private record Small(int column, SmallCurve curve) {}

    private Kernel(int scale, BigDecimal bound, PointRange range, Loop loop, @Nullable Small small) {
        this.scale = scale;
        this.bound = bound;
        this.range = range;
        this.loop = loop;
        this.small = small;
    }

    /**
     * A kernel whose points have {@code scale} decimals and are never farther from zero than {@code bound}, nor is anything
     * on the way to them.
     */
    static Kernel of(int scale, BigDecimal bound, Loop loop) {
        return new Kernel(scale, bound, PointRange.of(bound.negate(), bound), loop, null);
    }

    /** The same, of whose points more is known. */
    Kernel within(PointRange points) {
        return new Kernel(scale, bound, points, loop, small);
    }

    /**
     * The same with a form in 32 bits, for measures of small numbers; it is left alone where the points are too large.
     *
     * @param column the column that is read
     * @param curve the points of a value
     */
    Kernel orSmall(int column, SmallCurve curve) {
        return Decimals.fitsSmall(bound, scale)
                ? new Kernel(scale, bound, range, loop, new Small(column, curve))
                : this;
    }

    /** The decimals of its points. */
    public int scale() {
        return scale;
    }

    /** The largest absolute value of its points and of anything on the way to them. */
    public BigDecimal bound() {
        return bound;
    }

    /** The least and the most points that it gives to any value of its columns. */
    public PointRange range() {
        return range;
    }

    /** Whether it works in 32 bits as well. */
    public boolean isSmall() {
        return small != null;
    }

    /** Writes the points of every row of the window, times ten to the power of {@link #scale()}. */
    public void points(Chunk chunk, long[] points) {
        loop.points(chunk, points);
    }

    /**
     * The points of one small value.
     *
     * @throws IllegalStateException if it does not work in 32 bits
     */
    public SmallCurve curve() {
        return small().curve();
    }

    /**
     * The column of which it reads small values.
     *
     * @throws IllegalStateException if it does not work in 32 bits
     */
    public int column() {
        return small().column();
    }

    private Small small() {
        if (small == null) {
            throw new IllegalStateException("Kernel: points up to " + bound + " do not fit in 32 bits.");
        }
        return small;
    }
}

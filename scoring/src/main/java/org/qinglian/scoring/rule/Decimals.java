package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Decimals as whole numbers at a scale (定点小数). */
public final class Decimals {
    /** Beyond this no sum of a thousand such numbers could be trusted to fit. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Long.MAX_VALUE / 1024);

    /** Two such numbers can be added or taken from one another in 32 bits. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(1 << 30);

    /** Numbers of columns are below it, so that none of them can be taken from another and come out with the wrong sign. */
    private static final long FAR = 1L << 62;

    private Decimals() {}

    /** The number of decimals that a value needs. */
    public static int scale(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /** The value times ten to the power of {@code scale}, which it must fit exactly. */
    public static long unscaled(BigDecimal value, int scale) {
        return value.movePointRight(scale).longValueExact();
    }

    /**
     * The least whole number at {@code scale} that is not below the value: {@code x >= value} is {@code x >= that}. A value
     * beyond any number of a column is the largest or smallest there is.
     */
    public static long atLeast(BigDecimal value, int scale) {
        return nearest(value.movePointRight(scale).setScale(0, RoundingMode.CEILING));
    }

    /** The least whole number at {@code scale} that is above the value: {@code x > value} is {@code x >= that}. */
    public static long above(BigDecimal value, int scale) {
        return nearest(
                value.movePointRight(scale).setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
    }

    /** Whether the numbers of a column can be compared with any bound. */
    static boolean isComparable(long limit) {
        return limit < FAR;
    }

    /** Whether numbers up to {@code bound} can be compared with one another at {@code scale}. */
    public static boolean isComparable(BigDecimal bound, int scale) {
        return bound.movePointRight(scale).compareTo(BigDecimal.valueOf(FAR)) < 0;
    }

    private static long nearest(BigDecimal whole) {
        return whole.max(BigDecimal.valueOf(-FAR)).min(BigDecimal.valueOf(FAR)).longValueExact();
    }

    /** Ten to the power of {@code digits}. */
    public static long factor(int digits) {
        return BigDecimal.TEN.pow(digits).longValueExact();
    }

    /** Whether numbers up to {@code bound} fit at {@code scale} with room to be added up. */
    public static boolean fits(BigDecimal bound, int scale) {
        return bound.movePointRight(scale).compareTo(LIMIT) < 0;
    }

    /** Whether numbers up to {@code bound} fit in 32 bits at {@code scale}, and so do their differences. */
    public static boolean fitsSmall(BigDecimal bound, int scale) {
        return bound.movePointRight(scale).compareTo(SMALL) < 0;
    }

    /** The same numbers in 32 bits, in which they fit wherever what is made of them is used. */
    static int[] small(long[] numbers) {
        return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
    }

    /** The nearest numbers of 31 bits, which compare with small numbers as these do. */
    static int[] smallBars(long[] bars) {
        return Arrays.stream(bars)
                .mapToInt(bar -> (int) Math.max(-(1 << 30), Math.min(1 << 30, bar)))
                .toArray();
    }
}

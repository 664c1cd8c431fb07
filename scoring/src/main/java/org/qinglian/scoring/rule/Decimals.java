package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as whole numbers at a scale (定点小数). */
public final class Decimals {
    /** Beyond this no sum of a thousand such numbers could be trusted to fit. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Long.MAX_VALUE / 1024);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);

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

    private static long nearest(BigDecimal whole) {
        return whole.max(SMALLEST).min(LARGEST).longValueExact();
    }

    /** Ten to the power of {@code digits}. */
    public static long factor(int digits) {
        return BigDecimal.TEN.pow(digits).longValueExact();
    }

    /** Whether numbers up to {@code bound} fit at {@code scale} with room to be added up. */
    public static boolean fits(BigDecimal bound, int scale) {
        return bound.movePointRight(scale).compareTo(LIMIT) < 0;
    }
}

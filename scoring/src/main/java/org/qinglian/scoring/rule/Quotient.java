package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact quotients of whole numbers, rounded half up as a scheme divides (商). */
public final class Quotient {
    private Quotient() {}

    /**
     * {@code number × factor ÷ divisor}, halves away from zero. What is on the way may be beyond 64 bits.
     *
     * @param divisor above zero
     * @throws ArithmeticException if the quotient is beyond 64 bits
     */
    public static long halfUp(long number, long factor, long divisor) {
        long whole = number / divisor;
        long rest = number % divisor;
        if (isBeyond(whole, factor) || isBeyond(rest, factor)) {
            return BigDecimal.valueOf(number)
                    .multiply(BigDecimal.valueOf(factor))
                    .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        long part = rest * factor;
        long quotient = part / divisor;
        long left = Math.abs(part % divisor);
        long up = left >= divisor - left ? Long.signum(part) : 0;
        return Math.addExact(whole * factor, quotient + up);
    }

    private static boolean isBeyond(long one, long other) {
        return Math.multiplyHigh(one, other) != (one * other) >> 63;
    }
}

package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * How numbers are shown to a reader (数字显示): with a declared number of decimals at the most, half up, without trailing
 * zeros, and with a true minus sign (U+2212). The exact number stays in the data.
 *
 * <p>A number is never shown on another side of zero or of a bound than it is on: 94.999 beside a bound of 95 is shown in
 * full, since 95 would say that the bound was reached.
 */
public final class ShownNumber {
    private ShownNumber() {}

    /** A number that stands beside no bound. */
    public static String of(BigDecimal number, int digits) {
        return of(number, digits, List.of());
    }

    /**
     * A number that is compared with bounds.
     *
     * @param number the exact number
     * @param digits the decimals that it is shown with at the most
     * @param bounds what it is compared with
     */
    public static String of(BigDecimal number, int digits, Collection<BigDecimal> bounds) {
        BigDecimal shown = shorten(MeasuredRow.plain(number), digits, bounds);
        return shown.signum() < 0 ? "−" + shown.negate().toPlainString() : shown.toPlainString();
    }

    /** Points with their sign: {@code +5}, {@code −2}, {@code 0}. */
    public static String signed(BigDecimal points, int digits) {
        return points.signum() > 0 ? "+" + of(points, digits) : of(points, digits);
    }

    private static BigDecimal shorten(BigDecimal number, int digits, Collection<BigDecimal> bounds) {
        if (number.scale() <= digits) {
            return number;
        }
        BigDecimal shorter = MeasuredRow.plain(number.setScale(digits, RoundingMode.HALF_UP));
        boolean sameSide = shorter.signum() == number.signum()
                && bounds.stream().allMatch(bound -> shorter.compareTo(bound) == number.compareTo(bound));
        return sameSide ? shorter : number;
    }
}

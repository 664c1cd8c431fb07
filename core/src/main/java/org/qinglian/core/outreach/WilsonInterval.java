package org.qinglian.core.outreach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.qinglian.core.common.Share;

/**
 * The 95 % interval of a share by Wilson's score method (威尔逊置信区间): between what bounds the share of the population lies.
 *
 * <p>Example: 929 of 1,000 lies between 91.1 % and 94.3 %. It holds for a random sample; it says nothing of whom the frame
 * leaves out. Statistics, in doubles.
 *
 * @param lower the lower bound, 0 to 1
 * @param upper the upper bound, 0 to 1
 */
public record WilsonInterval(double lower, double upper) {
    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The interval of a share; empty if nobody was asked. */
    public static Optional<WilsonInterval> of(Share share) {
        if (share.whole() == 0) {
            return Optional.empty();
        }
        double n = share.whole();
        double p = share.part() / n;
        double z2 = Z * Z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return Optional.of(new WilsonInterval(Math.max(0, centre - half), Math.min(1, centre + half)));
    }

    /** Half its width, in percentage points, rounded half up: the margin one quotes. */
    public BigDecimal margin(int digits) {
        return BigDecimal.valueOf((upper - lower) * 50).setScale(digits, RoundingMode.HALF_UP);
    }
}

package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * What part of a node's points reaches the score (折合系数), as an exact fraction: 7/10 of an item that weighs 70 of 100.
 *
 * @param numerator the numerator
 * @param denominator the denominator, not zero
 * @param digits the decimals of a quotient
 */
public record Factor(BigDecimal numerator, BigDecimal denominator, int digits) {
    /** A fraction with no more decimals is said as a decimal. */
    private static final int MOST_DECIMALS = 4;

    static Factor one(int digits) {
        return new Factor(BigDecimal.ONE, BigDecimal.ONE, digits);
    }

    /** Nothing of what is inside a part that is left out. */
    static Factor none() {
        return new Factor(BigDecimal.ZERO, BigDecimal.ONE, 0);
    }

    Factor times(BigDecimal weight, BigDecimal weights) {
        return new Factor(numerator.multiply(weight), denominator.multiply(weights), digits);
    }

    /** The same fraction in lowest whole numbers: 70 of 100 is 7/10. */
    Factor reduced() {
        int scale = Math.max(Math.max(numerator.scale(), denominator.scale()), 0);
        BigInteger above = numerator.movePointRight(scale).toBigIntegerExact();
        BigInteger below = denominator.movePointRight(scale).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        return new Factor(new BigDecimal(above.divide(common)), new BigDecimal(below.divide(common)), digits);
    }

    /** Whether all of the points reach the score. */
    @JsonIgnore
    public boolean isWhole() {
        return numerator.compareTo(denominator) == 0;
    }

    /** The points of the score that points of a node make up; exact unless something divides. */
    public BigDecimal of(BigDecimal points) {
        if (isWhole()) {
            return points;
        }
        BigDecimal product = points.multiply(numerator);
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? product
                : product.divide(denominator, digits, RoundingMode.HALF_UP);
    }

    /** The factor as a short decimal, {@code 0.7}, else as the fraction, {@code 10/7}. */
    @Override
    public String toString() {
        BigDecimal decimal = numerator.divide(denominator, MOST_DECIMALS, RoundingMode.HALF_UP);
        if (decimal.multiply(denominator).compareTo(numerator) == 0) {
            return MeasuredRow.plain(decimal).toPlainString();
        }
        Factor lowest = reduced();
        return lowest.numerator.toPlainString() + "/" + lowest.denominator.toPlainString();
    }
}

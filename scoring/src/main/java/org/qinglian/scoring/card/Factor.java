package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What part of a node's points reaches the score (折合系数), as an exact fraction.
 *
 * @param numerator the numerator
 * @param denominator the denominator, not zero
 * @param digits the decimals of a quotient
 */
record Factor(BigDecimal numerator, BigDecimal denominator, int digits) {
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

    /** The points of the score that points of a node make up; exact unless something divides. */
    BigDecimal of(BigDecimal points) {
        BigDecimal product = points.multiply(numerator);
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? product
                : product.divide(denominator, digits, RoundingMode.HALF_UP);
    }
}

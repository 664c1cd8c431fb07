package org.qinglian.scoring.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How a scheme divides (运算精度): to so many decimals, half up. Everything else is exact.
 *
 * @param digits the decimals of a quotient, 0 to 10
 */
public record Arithmetic(@NotNull @Min(0) @Max(10) Integer digits) {
    /** Ten decimals. */
    public static final Arithmetic STANDARD = new Arithmetic(10);
}

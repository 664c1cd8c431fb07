package org.qinglian.scoring.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Where a scheme rounds its score (修约): once, at the end, before the bands. Without it nothing is rounded.
 *
 * @param digits the decimals that remain, 0 to 10
 * @param word half up, down or up
 */
public record Rounding(
        @NotNull @Min(0) @Max(10) Integer digits, @NotNull RoundingWord word) {
    /** The multiple of {@code unit} that becomes of a number, both of the same decimals. */
    public long round(long number, long unit) {
        return word.round(number, unit);
    }
}

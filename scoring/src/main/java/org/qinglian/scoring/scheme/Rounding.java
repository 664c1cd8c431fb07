package org.qinglian.scoring.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a scheme rounds its score (修约): once, at the end, before the bands. Without it nothing is rounded.
 *
 * @param digits the decimals that remain, 0 to 10
 * @param word half up, down or up
 */
public record Rounding(
        @NotNull @Min(0) @Max(10) Integer digits, @NotNull RoundingWord word) {
    public BigDecimal round(BigDecimal score) {
        return score.setScale(Math.min(digits, Math.max(score.scale(), 0)), mode(word));
    }

    private static RoundingMode mode(RoundingWord word) {
        return switch (word) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }
}

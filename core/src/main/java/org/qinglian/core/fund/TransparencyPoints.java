package org.qinglian.core.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The points of one part of a {@link TransparencyScale} (一级指标得分).
 *
 * @param component the code of the part
 * @param points the points, 0 to the most that the part gives
 */
public record TransparencyPoints(
        @NotBlank String component, @NotNull BigDecimal points) {
    /** 170 and 1.7E+2 are the same points; what a file lacks is for the reader to say. */
    public TransparencyPoints {
        points = points == null ? null : plain(points);
    }

    private static BigDecimal plain(BigDecimal points) {
        BigDecimal bare = points.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}

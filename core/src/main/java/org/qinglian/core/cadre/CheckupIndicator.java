package org.qinglian.core.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.qinglian.core.common.LocalizedText;

/**
 * An indicator of a check-up (体检指标).
 *
 * @param code its code, once in a scheme
 * @param text the question
 * @param dimension its dimension
 * @param polarity whether it ought to hold
 * @param weight its points, 0 or more
 */
public record CheckupIndicator(
        @NotBlank String code,
        @NotNull LocalizedText text,
        @NotNull CheckupDimension dimension,
        @NotNull IndicatorPolarity polarity,
        @NotNull @PositiveOrZero BigDecimal weight) {}

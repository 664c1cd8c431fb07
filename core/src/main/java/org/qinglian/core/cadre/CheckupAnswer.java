package org.qinglian.core.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Whether an indicator was found to hold (指标判断).
 *
 * @param indicator the code of the indicator
 * @param holds whether it holds, whether or not it ought to
 */
public record CheckupAnswer(
        @NotBlank String indicator, @NotNull Boolean holds) {}

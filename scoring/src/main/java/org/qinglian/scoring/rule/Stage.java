package org.qinglian.scoring.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A stage of a cascade (环节), reached by way of those before it.
 *
 * @param code the code of the stage, for example {@code adopted-by-province}
 * @param points what it adds to the stages before it
 */
public record Stage(@NotBlank String code, @NotNull BigDecimal points) {}

package org.qinglian.scoring.rule;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * One end of a line (标杆值): a value and the points it is worth.
 *
 * @param value the value of the measure
 * @param points the points
 */
public record Goalpost(@NotNull BigDecimal value, @NotNull BigDecimal points) {}

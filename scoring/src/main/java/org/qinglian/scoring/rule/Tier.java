package org.qinglian.scoring.rule;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A tier (档): the points of values from a bound up to the next tier.
 *
 * @param from the least value in it; absent in the lowest tier, which then has no lower bound
 * @param points the points
 */
public record Tier(Optional<BigDecimal> from, @NotNull BigDecimal points) {}

package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.qinglian.core.organization.Actor;

/**
 * The score that one body got in a public review (评议得分).
 *
 * @param body the body
 * @param score the score, 0 to 100
 */
public record BodyRating(
        @NotNull @Valid Actor body, @NotNull @PositiveOrZero BigDecimal score) {}

package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * What one gate gave (关口评分).
 *
 * @param gate the gate
 * @param score the score on the scale of the scheme, for example 4.9 of 5
 * @param by who gave it; the person, at the gate of the person
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckupScore(
        @NotNull CheckupGate gate, @NotNull @PositiveOrZero BigDecimal score, Optional<@Valid Actor> by) {}

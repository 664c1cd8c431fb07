package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qinglian.core.organization.Actor;

/**
 * Something that followed from a check-up (结果运用), decided by a body.
 *
 * @param kind what
 * @param on the day
 * @param by the body that decided
 */
public record CheckupAction(
        @NotNull CheckupActionKind kind,
        @NotNull LocalDate on,
        @NotNull @Valid Actor by) {}

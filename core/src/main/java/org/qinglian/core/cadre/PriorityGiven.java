package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qinglian.core.organization.Actor;

/**
 * A priority given to a cadre who left a leading post (优先待遇), such as in rank or awards.
 *
 * @param measure what
 * @param on the day
 * @param by the body that gave it
 */
public record PriorityGiven(
        @NotBlank String measure,
        @NotNull LocalDate on,
        @NotNull @Valid Actor by) {}

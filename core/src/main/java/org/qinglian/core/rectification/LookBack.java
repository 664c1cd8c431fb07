package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qinglian.core.organization.Actor;

/**
 * A second look at a problem that was closed (回头看).
 *
 * @param on the day
 * @param by who looked
 * @param rebounded whether the problem had come back (反弹)
 */
public record LookBack(
        @NotNull LocalDate on,
        @NotNull @Valid Actor by,
        @NotNull Boolean rebounded) {}

package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.organization.Actor;

/**
 * Somebody who works in a {@link Grid} (网格力量).
 *
 * @param role what the person does
 * @param person the cadre or member
 */
public record GridStaff(
        @NotNull GridRole role, @NotNull @Valid Actor person) {}

package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.organization.Actor;

/**
 * A role that a cadre who left a leading post has (作用发挥岗位).
 *
 * @param role the role
 * @param at the unit in which it is held
 * @param during the days
 */
public record RoleHeld(
        @NotNull FormerPostRole role,
        @NotNull @Valid Actor at,
        @NotNull @Valid DateRange during) {}

package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Who plays a part in a project (角色分工), for example the institution that evaluates bids.
 *
 * @param role the part
 * @param party who plays it
 */
public record RoleAssignment(
        @NotNull ProjectRole role, @NotNull @Valid Party party) {}

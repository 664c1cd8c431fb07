package org.qinglian.core.procurement;

import jakarta.validation.constraints.NotNull;

/**
 * Two parts in a project that may not lie in one hand (不相容角色).
 *
 * @param one the one
 * @param other the other
 */
public record RolePair(@NotNull ProjectRole one, @NotNull ProjectRole other) {}

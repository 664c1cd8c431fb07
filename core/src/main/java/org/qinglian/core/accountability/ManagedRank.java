package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.Level;
import org.qinglian.core.organization.CadreRank;

/**
 * At which level the cadres of a rank are managed (干部管理权限), and so may be held to account.
 *
 * @param rank the rank
 * @param managedAt the lowest level that manages it
 */
public record ManagedRank(@NotNull CadreRank rank, @NotNull Level managedAt) {}

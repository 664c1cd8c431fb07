package org.qinglian.scoring.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * What opens a group (加分门槛): another node that stands before it has so many points, for example a base of 64 or more.
 *
 * @param node the identifier of the other node
 * @param atLeast the points that open the group
 */
public record Gate(@NotBlank String node, @NotNull BigDecimal atLeast) {}

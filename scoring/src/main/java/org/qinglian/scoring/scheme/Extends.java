package org.qinglian.scoring.scheme;

import jakarta.validation.constraints.NotBlank;

/**
 * The frame that local rules stand in (上级办法).
 *
 * @param scheme its identifier
 * @param version its version; another version may open other groups
 */
public record Extends(@NotBlank String scheme, @NotBlank String version) {}

package org.qinglian.scoring.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.LocalizedText;

/**
 * A declared reading (解释口径) of a source that can be read in more than one way.
 *
 * @param of the rule that is read, shared by all its variants
 * @param reading how it is read here, and what the source leaves open
 */
public record Variant(@NotBlank String of, @NotNull LocalizedText reading) {}

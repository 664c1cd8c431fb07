package org.qinglian.core.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A book that a government does not keep, and why (未编账本). A book is never absent in silence.
 *
 * <p>Example: no book of social insurance funds, since they are pooled at the city (市级统筹).
 *
 * @param kind which book
 * @param reason why it is not kept
 */
public record AbsentBook(@NotNull BookKind kind, @NotBlank String reason) {}

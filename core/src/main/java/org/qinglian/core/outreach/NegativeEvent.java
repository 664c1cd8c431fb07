package org.qinglian.core.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An event of the negative list (负面清单事项).
 *
 * @param on the day
 * @param what what happened, in the words of the list
 */
public record NegativeEvent(@NotNull LocalDate on, @NotBlank String what) {}

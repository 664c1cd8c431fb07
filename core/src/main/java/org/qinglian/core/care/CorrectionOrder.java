package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An order to correct an error within a time (限期纠错), which goes with every tolerance.
 *
 * @param plan what is to be put right and how, for example {@code 补办备案手续}
 * @param dueOn the last day on which it is in time, that day included
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CorrectionOrder(
        @NotBlank String plan, @NotNull LocalDate dueOn) {}

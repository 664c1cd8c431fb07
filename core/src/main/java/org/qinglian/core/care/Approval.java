package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qinglian.core.common.Level;

/**
 * An approval by a body that may stand above the programme and so has no record in it (批准).
 *
 * @param level the level of the body
 * @param body its name
 * @param on the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Approval(
        @NotNull Level level,
        @NotBlank String body,
        @NotNull LocalDate on) {}

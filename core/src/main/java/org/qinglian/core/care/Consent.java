package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What the person concerned said to a clarification (本人意见).
 *
 * @param given whether the person agrees
 * @param on the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consent(@NotNull Boolean given, @NotNull LocalDate on) {}

package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qinglian.core.organization.Actor;

/**
 * The consent of the superior to hold a life meeting earlier or later than the season (提前或者延期).
 *
 * @param reason why
 * @param approvedBy the organisation that agreed
 * @param approvedOn the day
 */
public record Rescheduling(
        @NotBlank String reason,
        @NotNull @Valid Actor approvedBy,
        @NotNull LocalDate approvedOn) {}

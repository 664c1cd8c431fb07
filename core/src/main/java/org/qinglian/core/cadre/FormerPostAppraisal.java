package org.qinglian.core.cadre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.qinglian.core.responsibility.AppraisalResult;

/**
 * The appraisal of a year after a cadre left a leading post (年度考核).
 *
 * @param year the year, for example 2025
 * @param result the result
 * @param appraisedOn the day of the result
 */
public record FormerPostAppraisal(
        @NotNull @Positive Integer year,
        @NotNull AppraisalResult result,
        @NotNull LocalDate appraisedOn) {}

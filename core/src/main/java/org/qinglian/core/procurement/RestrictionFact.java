package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An unreasonable condition that was found in a tender (不合理条件事实).
 *
 * @param restriction which
 * @param evidence where it is on record
 * @param correctedOn the day on which it was put right
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RestrictionFact(
        @NotNull TenderRestriction restriction, @NotBlank String evidence, Optional<LocalDate> correctedOn) {}

package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is left out of a count or an assessment (除外): a reason, who approved it and since when.
 *
 * <p>Examples: a household that stands empty, a member who is bedridden. What is excluded leaves the denominator and is
 * listed with its reason; an exclusion is never silent.
 *
 * @param reason the reason, in words
 * @param approvedBy the body that approved it
 * @param during the days for which it holds
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Exclusion(
        @NotBlank String reason,
        @NotBlank String approvedBy,
        @NotNull DateRange during) {
    /** Whether there is an exclusion and it holds on {@code day}. */
    public static boolean isInForce(Optional<Exclusion> exclusion, LocalDate day) {
        return exclusion.filter(held -> held.during().contains(day)).isPresent();
    }
}

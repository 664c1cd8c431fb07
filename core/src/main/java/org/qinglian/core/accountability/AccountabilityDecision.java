package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision of a case (问责决定): who took it. What was decided are the measures of the case, and when is in its history.
 *
 * @param decidedBy the competent body
 * @param approvedBy the committee that approved what a commission or organ decided itself
 * @param number its document number
 * @param receivedOn the day the object received it, from which an appeal runs
 */
@Value.Builder
public record AccountabilityDecision(
        @NotNull @Valid Authority decidedBy,
        Optional<@Valid Authority> approvedBy,
        Optional<String> number,
        Optional<LocalDate> receivedOn)
        implements WithAccountabilityDecision {
    public static AccountabilityDecisionBuilder builder() {
        return new AccountabilityDecisionBuilder();
    }
}

package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Money;
import org.qinglian.core.organization.Actor;

/**
 * The amount at one link of the chain of estimates (投资控制金额), as approved or settled.
 *
 * @param link which link
 * @param amount the amount
 * @param approvedOn the day on which it was approved
 * @param approvedBy the body that approved it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Estimate(
        @NotNull EstimateLink link,
        @NotNull @Valid Money amount,
        Optional<LocalDate> approvedOn,
        Optional<@Valid Actor> approvedBy) {
    public static Estimate of(EstimateLink link, Money amount) {
        return new Estimate(link, amount, Optional.empty(), Optional.empty());
    }
}

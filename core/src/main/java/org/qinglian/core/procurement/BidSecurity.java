package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Money;

/**
 * The security of a bid (投标保证金).
 *
 * @param amount the amount
 * @param account the account from which it came, as a fingerprint that tells two apart
 * @param returnedOn the day on which it was returned
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record BidSecurity(
        @NotNull @Valid Money amount, Optional<@Size(min = 1) String> account, Optional<LocalDate> returnedOn)
        implements WithBidSecurity {
    public static BidSecurityBuilder builder() {
        return new BidSecurityBuilder();
    }
}

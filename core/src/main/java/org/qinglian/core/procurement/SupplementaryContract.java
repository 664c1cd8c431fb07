package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * A contract that adds to another one with the same supplier (补充合同).
 *
 * @param amount what it adds
 * @param signedOn the day on which it was signed
 * @param reason why it was needed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupplementaryContract(
        @NotNull @Valid Money amount, Optional<LocalDate> signedOn, Optional<@Size(min = 1) String> reason) {}

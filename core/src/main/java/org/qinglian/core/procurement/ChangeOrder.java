package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;

/**
 * A change of the works under a contract (工程变更), and what it costs or saves.
 *
 * @param id its identifier
 * @param contract the contract
 * @param cause why
 * @param amount what it adds to the price; negative if it saves
 * @param tier the code of the tier as which it was handled, for example {@code second}
 * @param approvals who approved it
 * @param carriedOutOn the day on which it was carried out
 */
@Value.Builder
public record ChangeOrder(
        @NotNull Ref<ChangeOrder> id,
        @BelongsTo @NotNull Ref<Contract> contract,
        @NotNull ChangeCause cause,
        @NotNull @Valid Money amount,
        Optional<@Size(min = 1) String> tier,
        List<@Valid ChangeApproval> approvals,
        Optional<LocalDate> carriedOutOn)
        implements Identified<ChangeOrder>, WithChangeOrder {
    public ChangeOrder {
        approvals = Copy.list(approvals);
    }

    public static ChangeOrderBuilder builder() {
        return new ChangeOrderBuilder();
    }
}

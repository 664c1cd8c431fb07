package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * The contract of an award (合同).
 *
 * @param id its identifier
 * @param award the award that it carries out
 * @param contractor the other side (承包人、供应商)
 * @param amount its price, without what was added later
 * @param status its state
 * @param signedOn the day on which it was signed
 * @param publishedOn the day on which it was published (合同公告)
 * @param filedOn the day on which it was filed (合同备案)
 * @param performanceSecurity the performance security (履约保证金)
 * @param prefinanced whether the contractor has to pay in advance for the owner (垫资)
 * @param supplements the contracts that add to it
 * @param followOns the further purchases from the same supplier
 */
@Value.Builder
public record Contract(
        @NotNull Ref<Contract> id,
        @BelongsTo @NotNull Ref<Award> award,
        @NotNull Ref<Bidder> contractor,
        @NotNull @Valid Money amount,
        @NotNull ContractStatus status,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> filedOn,
        Optional<@Valid Money> performanceSecurity,
        Optional<Boolean> prefinanced,
        List<@Valid SupplementaryContract> supplements,
        List<@Valid FollowOn> followOns)
        implements Identified<Contract>, WithContract {
    public Contract {
        supplements = Copy.list(supplements);
        followOns = Copy.list(followOns);
    }

    public static ContractBuilder builder() {
        return new ContractBuilder();
    }
}

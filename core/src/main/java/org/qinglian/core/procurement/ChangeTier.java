package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;

/**
 * A tier of change orders and who has to approve it (变更分级). A change belongs to the highest tier whose amount or ratio it
 * reaches.
 *
 * @param code its code, for example {@code second}
 * @param title its title, such as 二类变更
 * @param amount from which amount on, whatever its sign
 * @param ratio from which part of the contract price on; 0.05 means 5 %
 * @param approver who has to approve, on this rung or above
 */
public record ChangeTier(
        @NotBlank String code,
        @NotNull LocalizedText title,
        @NotNull @Valid Money amount,
        @NotNull BigDecimal ratio,
        @NotNull ChangeApprover approver) {

    boolean isReachedBy(Money change, Money contract) {
        BigDecimal size = change.amount().abs();
        boolean byAmount = change.sameCurrency(amount) && size.compareTo(amount.amount()) >= 0;
        boolean byRatio = change.sameCurrency(contract)
                && size.compareTo(contract.amount().multiply(ratio)) >= 0;
        return byAmount || byRatio;
    }
}

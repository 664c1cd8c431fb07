package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A record that states amounts (含金额的记录): all of them in one currency, none of them negative, if it is in order. */
public interface HoldsMoney {
    /** Every amount that it states, in the order of the record. */
    List<StatedAmount> amounts();

    /** Whether its amounts are of one currency, so that they may be added and compared. */
    @JsonIgnore
    default boolean isOfOneCurrency() {
        List<StatedAmount> amounts = amounts();
        return amounts.stream()
                .allMatch(each -> each.amount().sameCurrency(amounts.get(0).amount()));
    }
}

package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;

/**
 * A payment out of a {@link FundFlow} at its last stop (资金支付).
 *
 * @param paidOn the day
 * @param amount how much
 */
public record FundPayment(
        @NotNull LocalDate paidOn, @NotNull @Valid Money amount) {
    Stream<StatedAmount> amounts(String place) {
        return Stream.of(new StatedAmount(place + "/amount", amount));
    }
}

package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.organization.Actor;

/**
 * One stop of a {@link FundFlow} on its way down (资金流转环节): when the money came and when it was passed on.
 *
 * <p>Example: the province received 2,000,000.00 CNY on 2026-03-20 and issued all of it on 2026-04-10. The last stop does not
 * pass it on; it pays it out.
 *
 * @param level the level at which it stops
 * @param body who holds it there, where that is on record
 * @param receivedOn the day on which it came
 * @param received how much came
 * @param issuedOn the day on which it was passed on (下达)
 * @param issued how much was passed on
 */
@Value.Builder
public record FundHop(
        @NotNull Level level,
        Optional<@Valid Actor> body,
        Optional<LocalDate> receivedOn,
        Optional<@Valid Money> received,
        Optional<LocalDate> issuedOn,
        Optional<@Valid Money> issued)
        implements WithFundHop {
    public static FundHopBuilder builder() {
        return new FundHopBuilder();
    }

    Stream<StatedAmount> amounts(String place) {
        return Stream.concat(
                StatedAmount.of(place + "/received", received), StatedAmount.of(place + "/issued", issued));
    }

    Stream<StatedDay> days(String place) {
        return Stream.concat(
                StatedDay.of(place + "/receivedOn", receivedOn), StatedDay.of(place + "/issuedOn", issuedOn));
    }
}

package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;

/**
 * What a {@link SubsidyBatch} pays to one recipient (补贴发放明细).
 *
 * <p>Example: 684.50 CNY, sent on 2026-05-20; the account had been closed, it failed on 2026-05-21, was put right on
 * 2026-05-25 and credited on 2026-05-26.
 *
 * @param recipient who receives it
 * @param amount how much
 * @param sentOn the day on which the bank was told to pay
 * @param creditedOn the day on which it was on the account
 * @param failedOn the day on which the bank sent it back
 * @param fixedOn the day on which a failed payment was put right (更正)
 */
@Value.Builder
public record SubsidyPayment(
        @NotNull Ref<SubsidyRecipient> recipient,
        @NotNull @Valid Money amount,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> creditedOn,
        Optional<LocalDate> failedOn,
        Optional<LocalDate> fixedOn)
        implements WithSubsidyPayment {
    public static SubsidyPaymentBuilder builder() {
        return new SubsidyPaymentBuilder();
    }

    Stream<StatedAmount> amounts(String place) {
        return Stream.of(new StatedAmount(place + "/amount", amount));
    }

    /** The day on which it was paid: when it was credited, or else when the bank was told to pay, unless it failed. */
    public Optional<LocalDate> paidOn() {
        return creditedOn.or(() -> failedOn.isPresent() ? Optional.empty() : sentOn);
    }
}

package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Money;

/**
 * One of the three expenses in a {@link BudgetDocument} (“三公”经费), beside what it was in the year before.
 *
 * <p>Example: receptions, 48,000.00 CNY, after 52,000.00 CNY the year before. It is part of the expenditure of a book and is
 * never added to it.
 *
 * @param kind which of the three
 * @param amount the amount of the year
 * @param lastYear the amount of the year before, as this document states it
 * @param reason why it is more than the year before, such as a vehicle that had to be replaced
 */
@Value.Builder
public record SanGongItem(
        @NotNull SanGongKind kind,
        @NotNull @Valid Money amount,
        Optional<@Valid Money> lastYear,
        Optional<@Size(min = 1) String> reason)
        implements WithSanGongItem {
    public static SanGongItemBuilder builder() {
        return new SanGongItemBuilder();
    }

    /** Its growth over the year before; empty if that is not stated, or stated in another currency. */
    public Optional<Growth> growth() {
        return lastYear.filter(amount::sameCurrency).map(before -> new Growth(before, amount));
    }

    Stream<StatedAmount> amounts(String place) {
        return Stream.concat(
                Stream.of(new StatedAmount(place + "/amount", amount)), StatedAmount.of(place + "/lastYear", lastYear));
    }
}

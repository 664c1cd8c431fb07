package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Money;

/**
 * One of the four books in a {@link BudgetDocument} (预算账本), by its total of expenditure.
 *
 * <p>Example: general public budget, 36,500,000.00 CNY approved and published, a reserve of 730,000.00 CNY in it.
 *
 * @param kind which book
 * @param approvedExpenditure its expenditure as it was approved; of final accounts, what was spent
 * @param publishedExpenditure its expenditure as it was published
 * @param reserve the contingency reserve in it (预备费); only the general public budget has one
 */
@Value.Builder
public record BudgetBook(
        @NotNull BookKind kind,
        Optional<@Valid Money> approvedExpenditure,
        Optional<@Valid Money> publishedExpenditure,
        Optional<@Valid Money> reserve)
        implements WithBudgetBook {
    public static BudgetBookBuilder builder() {
        return new BudgetBookBuilder();
    }

    Stream<StatedAmount> amounts(String place) {
        return Stream.of(
                        StatedAmount.of(place + "/approvedExpenditure", approvedExpenditure),
                        StatedAmount.of(place + "/publishedExpenditure", publishedExpenditure),
                        StatedAmount.of(place + "/reserve", reserve))
                .flatMap(amounts -> amounts);
    }
}

package org.qinglian.core.fund;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Money;

/**
 * How the three expenses grew over the year before (“三公”经费增长率), each and all together.
 *
 * <p>Only items count that state both years in one currency; the others are counted apart, since half a comparison is none.
 *
 * @param byKind the growth of each expense of which there is an item that can be compared
 * @param total the growth of all three; absent if nothing can be compared
 * @param notComparable the number of items that cannot be compared, 0 or more
 */
public record SanGongGrowth(Map<SanGongKind, Growth> byKind, Optional<Growth> total, int notComparable) {
    public SanGongGrowth {
        byKind = Copy.map(byKind);
    }

    /** The growth over these documents, which should be of one year and one kind. */
    public static SanGongGrowth of(List<BudgetDocument> documents) {
        Map<SanGongKind, Growth> byKind = new EnumMap<>(SanGongKind.class);
        Optional<Growth> total = Optional.empty();
        int notComparable = 0;
        List<SanGongItem> items = documents.stream()
                .flatMap(document -> document.sanGong().stream())
                .toList();
        for (SanGongItem item : items) {
            Optional<Growth> own = item.growth().filter(comparable(total));
            if (own.isEmpty()) {
                notComparable++;
            } else {
                byKind.merge(item.kind(), own.get(), SanGongGrowth::sum);
                total = Optional.of(total.map(sum -> sum(sum, own.get())).orElse(own.get()));
            }
        }
        return new SanGongGrowth(byKind, total, notComparable);
    }

    /** The currency of the first item that can be compared is the currency of the sum. */
    private static Predicate<Growth> comparable(Optional<Growth> sum) {
        return growth ->
                sum.map(Growth::after).map(growth.after()::sameCurrency).orElse(true);
    }

    private static Growth sum(Growth one, Growth other) {
        Money before = one.before().plus(other.before());
        return new Growth(before, one.after().plus(other.after()));
    }
}

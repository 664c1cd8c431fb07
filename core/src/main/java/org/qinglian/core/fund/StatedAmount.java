package org.qinglian.core.fund;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;

/**
 * An amount and where a record states it (金额及其位置).
 *
 * @param place where in the record, as a JSON pointer relative to it: {@code "/books/0/reserve"}
 * @param amount the amount
 */
public record StatedAmount(String place, Money amount) {
    static Stream<StatedAmount> of(String place, Optional<Money> amount) {
        return amount.map(stated -> new StatedAmount(place, stated)).stream();
    }

    /** The amounts of each part of a list, which is told its own place. */
    static <P> Stream<StatedAmount> each(
            String place, List<P> parts, BiFunction<P, String, Stream<StatedAmount>> amounts) {
        return IntStream.range(0, parts.size()).boxed().flatMap(i -> amounts.apply(parts.get(i), place + "/" + i));
    }
}

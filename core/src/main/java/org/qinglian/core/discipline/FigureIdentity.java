package org.qinglian.core.discipline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;

/**
 * Something that must hold among the numbers of a bulletin (勾稽关系): what it prints beside what follows from its other
 * numbers.
 *
 * @param code its stable code, for example {@code discipline.identity.forms-total}
 * @param rule what must hold, in words
 * @param published what is printed
 * @param computed what follows
 * @param holds whether the two agree, rounded numbers within their rounding
 */
public record FigureIdentity(String code, LocalizedText rule, String published, String computed, boolean holds) {
    /** That parts add up to a whole, rounded ones within their rounding. */
    static FigureIdentity sum(
            String code, Map<String, ?> arguments, PublishedNumber whole, List<PublishedNumber> parts) {
        boolean holds = sum(parts.stream().map(PublishedNumber::low)).compareTo(whole.high()) <= 0
                && sum(parts.stream().map(PublishedNumber::high)).compareTo(whole.low()) >= 0;
        return of(code, arguments, whole.toString(), printed(parts, whole), holds);
    }

    /** That parts come to no more than a bound. */
    static FigureIdentity atMost(
            String code, Map<String, ?> arguments, List<PublishedNumber> bound, List<PublishedNumber> parts) {
        boolean holds = sum(parts.stream().map(PublishedNumber::low))
                        .compareTo(sum(bound.stream().map(PublishedNumber::high)))
                <= 0;
        return of(code, arguments, "≤ " + printed(bound, bound.get(0)), printed(parts, bound.get(0)), holds);
    }

    static FigureIdentity of(String code, Map<String, ?> arguments, String published, String computed, boolean holds) {
        LocalizedMessage rule = CoreMessages.message(code, arguments);
        return new FigureIdentity(code, LocalizedText.of(rule.zh(), rule.en()), published, computed, holds);
    }

    /** Numbers one after the other, as a sentence names them. */
    static String join(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    /** The sum of numbers in the unit of another: 33.3万 beside 33.2万. */
    private static String printed(List<PublishedNumber> numbers, PublishedNumber unit) {
        BigDecimal sum = sum(numbers.stream().map(PublishedNumber::value));
        return new PublishedNumber(
                        unit.tenThousands() ? sum.movePointLeft(4).stripTrailingZeros() : sum.stripTrailingZeros(),
                        unit.tenThousands(),
                        false)
                .toString();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

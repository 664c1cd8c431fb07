package org.qinglian.core.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The method of the largest remainder (最大余额法): divides a whole by weights into whole parts that add up to it.
 *
 * <p>It divides 96 000 households among villages, and 100.0 % among the four forms: every published row that we know
 * follows it, while plain rounding fails some of them. Of equal remainders the earlier one comes first.
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * The parts of {@code total}, in the order of the weights.
     *
     * @param total what is divided, 0 or more
     * @param weights each 0 or more, at least one above 0
     * @throws InvalidValueException if they are not
     */
    public static List<Long> divide(long total, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total < 0 || sum.signum() == 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw InvalidValueException.of("value.largest-remainder", total + " / " + weights);
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] quotient = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(sum);
            parts.add(quotient[0].longValueExact());
            remainders.add(quotient[1]);
        }
        long left = total - parts.stream().mapToLong(Long::longValue).sum();
        indices(weights.size()).stream()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index) + 1));
        return parts;
    }

    /** The shares of the values in percent, at {@code digits} decimals, which add up to 100. */
    public static List<BigDecimal> percentages(List<Long> values, int digits) {
        long whole = BigInteger.TEN.pow(digits + 2).longValueExact();
        return divide(whole, values).stream()
                .map(part -> BigDecimal.valueOf(part, digits))
                .toList();
    }

    private static List<Integer> indices(int size) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indices.add(i);
        }
        return indices;
    }
}

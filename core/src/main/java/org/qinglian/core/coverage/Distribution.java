package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * How a load is spread over those who bear it (分布): how many they are, what they bear together, the least and the most, and
 * how unequal it is.
 *
 * <p>It holds whole numbers only; what is divided is rounded once, half up, to the digits asked for. 252 households on 41
 * members are 6.15 each.
 *
 * @param count the number of bearers, 0 or more
 * @param total what they bear together, 0 or more
 * @param least the least that one bears; 0 if there is none
 * @param most the most that one bears; 0 if there is none
 * @param inequality the sum of (2i − count − 1) · load over the loads in ascending order, from which the Gini coefficient is made
 */
public record Distribution(long count, long total, long least, long most, BigInteger inequality) {
    /** The distribution of these loads, each 0 or more. */
    public static Distribution of(Collection<Integer> loads) {
        return of(loads.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The distribution of these loads, each 0 or more. */
    public static Distribution of(int... loads) {
        int[] sorted = loads.clone();
        Arrays.sort(sorted);
        long total = 0;
        BigInteger inequality = BigInteger.ZERO;
        long part = 0;
        for (int i = 0; i < sorted.length; i++) {
            total += sorted[i];
            part += (2L * (i + 1) - sorted.length - 1) * sorted[i];
            if (Math.abs(part) > Long.MAX_VALUE / 4) { // one more term could not exceed the other three quarters
                inequality = inequality.add(BigInteger.valueOf(part));
                part = 0;
            }
        }
        return new Distribution(
                sorted.length,
                total,
                sorted.length == 0 ? 0 : sorted[0],
                sorted.length == 0 ? 0 : sorted[sorted.length - 1],
                inequality.add(BigInteger.valueOf(part)));
    }

    /** The mean load; empty if nobody bears any. */
    public Optional<BigDecimal> mean(int digits) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(total).divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP));
    }

    /** The Gini coefficient (基尼系数): 0 where all bear the same, towards 1 where one bears all; empty where nothing is borne. */
    public Optional<BigDecimal> gini(int digits) {
        if (total == 0) {
            return Optional.empty();
        }
        BigDecimal whole = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(total));
        return Optional.of(new BigDecimal(inequality).divide(whole, digits, RoundingMode.HALF_UP));
    }

    /** Whether nobody bears more than another by more than one, as equal as whole numbers can be. */
    @JsonIgnore
    public boolean isEven() {
        return most - least <= 1;
    }
}

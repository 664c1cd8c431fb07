package org.qinglian.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    /** Xitou village: 252 households, 50 members of whom 41 serve; 6 each and one more for six of them. */
    @Test
    void the_members_of_xitou_serve_six_households_and_a_little_more_each() {
        int[] loads = IntStream.range(0, 41).map(i -> i < 6 ? 7 : 6).toArray();

        Distribution distribution = Distribution.of(loads);

        assertThat(distribution.count()).isEqualTo(41);
        assertThat(distribution.total()).isEqualTo(252);
        assertThat(distribution.least()).isEqualTo(6);
        assertThat(distribution.most()).isEqualTo(7);
        assertThat(distribution.mean(2)).contains(new BigDecimal("6.15"));
        assertThat(distribution.isEven()).isTrue();
        // 6 · 35 / (41 · 252)
        assertThat(distribution.gini(4)).contains(new BigDecimal("0.0203"));
    }

    /** 1 572 service groups with nearly 10 000 cadres: 6.36 each. Longxi: 393 members on 28 grids. Shuishi: 223 on 47 courtyards. */
    @Test
    void published_totals_give_their_means() {
        assertThat(of(1_572, 10_000).mean(2)).contains(new BigDecimal("6.36"));
        assertThat(of(28, 393).mean(2)).contains(new BigDecimal("14.04"));
        assertThat(of(47, 3_245).mean(1)).contains(new BigDecimal("69.0"));
        assertThat(of(47, 223).mean(2)).contains(new BigDecimal("4.74"));
        assertThat(of(223, 3_245).mean(2)).contains(new BigDecimal("14.55"));
        assertThat(of(85_000, 450_000).mean(1)).contains(new BigDecimal("5.3"));
    }

    @Test
    void the_gini_coefficient_is_nought_among_equals_and_near_one_where_one_bears_all() {
        assertThat(Distribution.of(8, 8, 8).gini(3)).contains(new BigDecimal("0.000"));
        assertThat(Distribution.of(0, 10).gini(3)).contains(new BigDecimal("0.500"));
        assertThat(Distribution.of(1, 2, 3, 4).gini(3)).contains(new BigDecimal("0.250"));
        assertThat(Distribution.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 7).gini(3)).contains(new BigDecimal("0.900"));
    }

    @Test
    void rounds_half_up_and_once() {
        assertThat(Distribution.of(1, 0, 0, 0, 0, 0, 0, 0).mean(2)).contains(new BigDecimal("0.13"));
        assertThat(Distribution.of(1, 2).mean(0)).contains(new BigDecimal("2"));
    }

    @Test
    void nothing_has_no_mean_and_no_inequality() {
        Distribution nothing = Distribution.of(List.of());

        assertThat(nothing).isEqualTo(new Distribution(0, 0, 0, 0, BigInteger.ZERO));
        assertThat(nothing.mean(2)).isEmpty();
        assertThat(nothing.gini(2)).isEmpty();
        assertThat(Distribution.of(0, 0).mean(2)).contains(new BigDecimal("0.00"));
        assertThat(Distribution.of(0, 0).gini(2)).isEmpty();
    }

    /** By the definition: the mean difference of all pairs, over twice the mean. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void agrees_with_the_definition_and_does_not_mind_the_order(long seed) {
        int[] loads = new Random(seed).ints(60, 0, 20).toArray();
        long differences = 0;
        for (int one : loads) {
            for (int other : loads) {
                differences += Math.abs(one - other);
            }
        }
        double expected =
                differences / (2.0 * loads.length * Arrays.stream(loads).sum());
        int[] reversed = IntStream.range(0, loads.length)
                .map(i -> loads[loads.length - 1 - i])
                .toArray();

        assertThat(Distribution.of(loads).gini(9).orElseThrow().doubleValue()).isCloseTo(expected, within(1e-9));
        assertThat(Distribution.of(reversed)).isEqualTo(Distribution.of(loads));
    }

    @Test
    void large_loads_of_many_stay_exact() {
        int[] loads = new int[400_000];
        Arrays.fill(loads, 200_000, 400_000, Integer.MAX_VALUE);

        assertThat(Distribution.of(loads).gini(6)).contains(new BigDecimal("0.500000"));
    }

    /** A total spread as evenly as whole numbers can be. */
    private static Distribution of(int count, int total) {
        return Distribution.of(IntStream.range(0, count)
                .map(i -> total / count + (i < total % count ? 1 : 0))
                .toArray());
    }
}

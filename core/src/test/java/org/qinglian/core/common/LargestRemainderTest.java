package org.qinglian.examples.county.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void gives_the_rest_to_the_largest_remainders() {
        assertThat(LargestRemainder.divide(10, List.of(47L, 16L, 16L, 21L))).containsExactly(5L, 2L, 1L, 2L);
    }

    @Test
    void divides_nothing_into_nothing() {
        assertThat(LargestRemainder.divide(0, List.of(1L, 2L))).containsExactly(0L, 0L);
    }

    @Test
    void adds_up_to_a_hundred_where_rounding_does_not() {
        assertThat(LargestRemainder.percentages(List.of(1L, 1L, 1L), 1))
                .containsExactly(new BigDecimal("33.4"), new BigDecimal("33.3"), new BigDecimal("33.3"));
    }
}

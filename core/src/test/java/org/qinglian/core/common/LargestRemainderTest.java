package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
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

    @Test
    void reproduces_the_published_shares_of_the_four_forms_where_plain_rounding_does_not() {
        List<Long> province = List.of(92_598L, 46_032L, 5_096L, 6_531L);

        assertThat(LargestRemainder.percentages(province, 1))
                .containsExactly(
                        new BigDecimal("61.6"), new BigDecimal("30.6"), new BigDecimal("3.4"), new BigDecimal("4.4"));
        assertThat(new Share(6_531, 150_257).percent(1)).contains(new BigDecimal("4.3"));
    }

    @Test
    void parts_always_add_up_to_the_whole() {
        Random random = new Random(20_260_630);
        for (int round = 0; round < 200; round++) {
            List<Long> weights =
                    random.longs(random.nextInt(6) + 1L, 1, 1_000_000).boxed().toList();
            long total = random.nextInt(100_000);

            assertThat(LargestRemainder.divide(total, weights).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("%d by %s", total, weights)
                    .isEqualTo(total);
        }
    }

    @Test
    void nothing_is_divided_by_weights_that_are_all_zero_or_negative() {
        assertThatThrownBy(() -> LargestRemainder.divide(10, List.of(0L, 0L)))
                .hasMessage(
                        "Division '10 / [0, 0]' is impossible; expected a whole of 0 or more and weights of 0 or more, one of"
                                + " them above 0.");
        assertThatThrownBy(() -> LargestRemainder.divide(10, List.of(-1L, 2L)))
                .isInstanceOf(InvalidValueException.class);
    }
}

package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
    @ParameterizedTest
    @CsvSource({
        "98.4848484848, 98.48",
        "73.3333333333, 73.33",
        "66.6666666667, 66.67",
        "70.00, 70",
        "1E+2, 100",
        "-16, −16",
        "-0.125, −0.13",
        "0.0000000001, 0.0000000001",
        "-0.004, −0.004",
        "0.00, 0"
    })
    void shows_two_decimals_at_the_most_and_one_minus_sign(String exact, String shown) {
        assertThat(ShownNumber.of(new BigDecimal(exact), 2)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"94.999, 94.999", "95.001, 95.001", "95.00, 95", "94.99, 94.99", "94.994, 94.99"})
    void never_shows_a_number_on_another_side_of_its_bound(String exact, String shown) {
        assertThat(ShownNumber.of(new BigDecimal(exact), 2, List.of(new BigDecimal("95"))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"5.0, +5", "-2, −2", "0, 0", "10.2234567, +10.22"})
    void shows_points_with_their_sign(String points, String shown) {
        assertThat(ShownNumber.signed(new BigDecimal(points), 2)).isEqualTo(shown);
    }
}

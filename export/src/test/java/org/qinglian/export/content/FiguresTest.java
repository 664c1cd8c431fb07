package org.qinglian.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Share;
import org.qinglian.core.document.Location;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"3,4,75.0%", "4,4,100.0%", "95999,96000,>99.9%", "1,96000,<0.1%", "0,4,0.0%", "0,0,–"})
    void never_rounds_a_gap_away(long part, long whole, String said) {
        assertThat(Figures.percent(new Share(part, whole))).isEqualTo(said);
    }

    @Test
    void says_points_plainly() {
        assertThat(Figures.points(new BigDecimal("7.50"))).isEqualTo("7.5");
        assertThat(Figures.points(new BigDecimal("7.6973684211"), 2)).isEqualTo("7.7");
        assertThat(Figures.signed(new BigDecimal("-0.0580241588"), 2)).isEqualTo("−0.06");
        assertThat(Figures.signed(new BigDecimal("-2.0"), 2)).isEqualTo("−2");
        assertThat(Figures.signed(new BigDecimal("10"), 2)).isEqualTo("+10");
        assertThat(Figures.signed(BigDecimal.ZERO, 2)).isEqualTo("0");
        assertThat(Figures.count(96_000)).isEqualTo("96,000");
    }

    @Test
    void says_numbers_to_their_last_digit_with_thousands_apart() {
        assertThat(Figures.number(new BigDecimal("62902"))).isEqualTo("62,902");
        assertThat(Figures.number(new BigDecimal("-1234567.50"))).isEqualTo("−1,234,567.50");
        assertThat(Figures.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(Figures.number(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void says_places_with_what_is_known_of_them() {
        Location place = new Location("coverage/visits.json", "/3/visitedOn", 4, 58);

        assertThat(Figures.place(place)).isEqualTo("coverage/visits.json:4");
        assertThat(Figures.exactPlace(place)).isEqualTo("coverage/visits.json:4:58");
        assertThat(Figures.exactPlace(Location.of("programme.json", ""))).isEqualTo("programme.json");
    }

    @Test
    void spreads_shades_over_all_grades() {
        assertThat(Figures.shade(0, 1)).isZero();
        assertThat(Figures.shade(1, 3)).isEqualTo(3);
        assertThat(Figures.shade(3, 4)).isEqualTo(5);
    }
}

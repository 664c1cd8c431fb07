package org.qinglian.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Share;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"3,4,75.0%", "4,4,100.0%", "95999,96000,>99.9%", "1,96000,<0.1%", "0,4,0.0%", "0,0,–"})
    void never_rounds_a_gap_away(long part, long whole, String said) {
        assertThat(Figures.percent(new Share(part, whole))).isEqualTo(said);
    }

    @Test
    void says_points_plainly() {
        assertThat(Figures.points(new BigDecimal("7.50"))).isEqualTo("7.5");
        assertThat(Figures.signed(new BigDecimal("-2.0"))).isEqualTo("−2");
        assertThat(Figures.signed(new BigDecimal("10"))).isEqualTo("+10");
        assertThat(Figures.signed(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(Figures.count(96_000)).isEqualTo("96,000");
    }

    @Test
    void spreads_shades_over_all_grades() {
        assertThat(Figures.shade(0, 1)).isZero();
        assertThat(Figures.shade(1, 3)).isEqualTo(3);
        assertThat(Figures.shade(3, 4)).isEqualTo(5);
    }
}

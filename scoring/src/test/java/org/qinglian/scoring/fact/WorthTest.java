package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an event is worth in a sum. */
class WorthTest {
    /** At least 30 minutes; less than an hour counts as one. */
    private static final Worth HOURS = new Worth(
            Optional.of(new Worth.Units(new BigDecimal("60"), Optional.of(new BigDecimal("30")), PartUnit.COUNTED)),
            List.of(),
            List.of());

    /** 60–80 is worth 0.5, 80–90 is worth 1, 90 and more 1.5. */
    private static final Worth EXAM = new Worth(
            Optional.empty(),
            List.of(band(null, "0"), band("60", "0.5"), band("80", "1"), band("90", "1.5")),
            List.of());

    @Test
    void time_accrues_in_hours_begun_each_event_rounded_on_its_own() {
        assertThat(FactTrial.in("2026-Q3").amount("2026-07-01", "29").number(FactTrial.sum(null, HOURS)))
                .isEqualTo("0");
        assertThat(FactTrial.in("2026-Q3").amount("2026-07-01", "30").number(FactTrial.sum(null, HOURS)))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026-Q3").amount("2026-07-01", "60").number(FactTrial.sum(null, HOURS)))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026-Q3")
                        .amount("2026-07-01", "61")
                        .amount("2026-07-02", "45")
                        .number(FactTrial.sum(null, HOURS)))
                .isEqualTo("3");
    }

    @Test
    void a_part_of_an_hour_comes_to_what_the_scheme_declares() {
        FactTrial minutes = FactTrial.in("2026-Q3").amount("2026-07-01", "90");

        assertThat(minutes.number(FactTrial.sum(null, hours(PartUnit.DROPPED)))).isEqualTo("1");
        assertThat(minutes.number(FactTrial.sum(null, hours(PartUnit.HALF_UP)))).isEqualTo("2");
        assertThat(FactTrial.in("2026-Q3")
                        .amount("2026-07-01", "89")
                        .number(FactTrial.sum(null, hours(PartUnit.HALF_UP))))
                .isEqualTo("1");
    }

    @Test
    void each_exam_has_the_worth_of_the_band_of_its_mark() {
        FactTrial exams = FactTrial.in("2026-Q3")
                .amount("2026-07-01", "59.9")
                .amount("2026-07-02", "60")
                .amount("2026-07-03", "80")
                .amount("2026-07-04", "90");

        assertThat(exams.number(FactTrial.sum(null, EXAM))).isEqualTo("3");
    }

    @Test
    void marks_of_one_day_are_worth_no_more_than_the_cap_of_the_day() {
        FactTrial exams = FactTrial.in("2026-Q3")
                .amount("2026-07-01", "95")
                .amount("2026-07-01", "95")
                .amount("2026-07-01", "95")
                .amount("2026-07-02", "85");

        assertThat(exams.number(FactTrial.sum(FactTrial.capped(FactTrial.cap(WindowUnit.DAY, "3")), EXAM)))
                .isEqualTo("4");
    }

    @Test
    void a_letter_of_thanks_that_a_medium_reports_counts_twice() {
        Worth doubled = new Worth(
                Optional.empty(), List.of(), List.of(new Worth.Multiplier("media", "true", new BigDecimal("2"))));
        FactTrial letters = FactTrial.in("2026-Q3")
                .on("2026-07-01", Map.of("media", "true"))
                .on("2026-07-02", Map.of("media", "false"))
                .on("2026-07-03");

        assertThat(letters.number(FactTrial.sum(null, doubled))).isEqualTo("4");
    }

    private static Worth hours(PartUnit part) {
        return new Worth(
                Optional.of(new Worth.Units(new BigDecimal("60"), Optional.empty(), part)), List.of(), List.of());
    }

    private static Worth.WorthBand band(String from, String worth) {
        return new Worth.WorthBand(Optional.ofNullable(from).map(BigDecimal::new), new BigDecimal(worth));
    }
}

package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Windows of the calendar, runs of them, and the densest stretch. */
class WindowsMeasureTest {
    /** Fewer than one meeting in a quarter. */
    private static final WindowsMeasure QUARTERS_WITHOUT = windows(WindowUnit.QUARTER, null, 1, null, null);

    private static final WindowsMeasure YELLOW_DAYS = windows(WindowUnit.DAY, 1, null, RunTake.LONGEST, null);

    @Test
    void counts_the_quarters_without_a_meeting() {
        assertThat(FactTrial.in("2026").number(QUARTERS_WITHOUT)).isEqualTo("4");
        assertThat(FactTrial.in("2026").on("2026-03-31", "2026-04-01").number(QUARTERS_WITHOUT))
                .isEqualTo("2");
        assertThat(FactTrial.in("2026")
                        .on("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01")
                        .number(QUARTERS_WITHOUT))
                .isEqualTo("2");
    }

    @Test
    void counts_the_months_with_enough_events() {
        assertThat(FactTrial.in("2026-Q3")
                        .on("2026-07-01", "2026-07-31", "2026-08-31", "2026-09-30")
                        .number(windows(WindowUnit.MONTH, 2, null, null, null)))
                .isEqualTo("1");
    }

    @Test
    void observes_whole_weeks_only() {
        // 2026-07-01 is a Wednesday: weeks from Monday 07-06 to Sunday 09-27, twelve of them
        assertThat(FactTrial.in("2026-Q3").number(windows(WindowUnit.WEEK, null, 1, null, null)))
                .isEqualTo("12");
        assertThat(FactTrial.in("2026-Q3").on("2026-07-01").number(windows(WindowUnit.WEEK, null, 1, null, null)))
                .isEqualTo("12");
        assertThat(FactTrial.in("2026-Q3").on("2026-07-06").number(windows(WindowUnit.WEEK, null, 1, null, null)))
                .isEqualTo("11");
    }

    @Test
    void three_consecutive_days_are_a_run_and_three_apart_are_not() {
        assertThat(FactTrial.in("2026-07")
                        .on("2026-07-03", "2026-07-04", "2026-07-05")
                        .number(YELLOW_DAYS))
                .isEqualTo("3");
        assertThat(FactTrial.in("2026-07")
                        .on("2026-07-03", "2026-07-04", "2026-07-06")
                        .number(YELLOW_DAYS))
                .isEqualTo("2");
        assertThat(FactTrial.in("2026-07").number(YELLOW_DAYS)).isEqualTo("0");
    }

    @Test
    void a_run_up_to_the_end_is_broken_by_a_last_window_that_does_not_hold() {
        WindowsMeasure latest = windows(WindowUnit.MONTH, 1, null, RunTake.LATEST, null);

        assertThat(FactTrial.in("2026-Q3").on("2026-08-01", "2026-09-01").number(latest))
                .isEqualTo("2");
        assertThat(FactTrial.in("2026-Q3").on("2026-07-01", "2026-08-01").number(latest))
                .isEqualTo("0");
    }

    @Test
    void a_run_that_reaches_into_the_period_may_have_begun_before_it() {
        WindowsMeasure reaching = windows(WindowUnit.DAY, 1, null, RunTake.REACHING, new Stretch(2, WindowUnit.MONTH));
        FactTrial july = FactTrial.in("2026-07").since("2026-06-01");

        assertThat(july.on("2026-06-10", "2026-06-11", "2026-06-12", "2026-06-13")
                        .number(reaching))
                .isEqualTo("0");
        assertThat(july.on("2026-06-29", "2026-06-30", "2026-07-01").number(reaching))
                .isEqualTo("3");
        assertThat(july.on("2026-07-20", "2026-07-21").number(reaching)).isEqualTo("3");
    }

    @Test
    void two_years_running_look_back_beyond_the_period() {
        WindowsMeasure unfit = windows(WindowUnit.YEAR, 1, null, RunTake.LATEST, new Stretch(3, WindowUnit.YEAR));

        assertThat(FactTrial.in("2026")
                        .since("2024-01-01")
                        .on("2025-05-01", "2026-05-01")
                        .number(unfit))
                .isEqualTo("2");
        assertThat(FactTrial.in("2026")
                        .since("2024-01-01")
                        .on("2024-05-01", "2026-05-01")
                        .number(unfit))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026").on("2026-05-01").number(unfit)).isEqualTo("missing");
    }

    @Test
    void three_years_running_without_a_new_member() {
        WindowsMeasure without = windows(WindowUnit.YEAR, null, 1, RunTake.LATEST, new Stretch(3, WindowUnit.YEAR));

        assertThat(FactTrial.in("2026").since("2024-01-01").number(without)).isEqualTo("3");
        assertThat(FactTrial.in("2026").since("2024-01-01").on("2025-05-01").number(without))
                .isEqualTo("1");
    }

    @Test
    void an_occasion_in_between_breaks_a_run_of_occasions() {
        RunMeasure last = new RunMeasure(
                "e",
                Map.of(),
                Map.of("place", "last"),
                Optional.empty(),
                RunTake.LONGEST,
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);
        Map<String, String> is = Map.of("place", "last");
        Map<String, String> isNot = Map.of("place", "third");

        assertThat(FactTrial.in("2026")
                        .on("2026-01-10", is)
                        .on("2026-03-10", is)
                        .on("2026-06-10", is)
                        .number(last))
                .isEqualTo("3");
        assertThat(FactTrial.in("2026")
                        .on("2026-01-10", is)
                        .on("2026-03-10", isNot)
                        .on("2026-06-10", is)
                        .number(last))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026")
                        .on("2026-01-10", is)
                        .on("2026-03-10", isNot)
                        .cited(last))
                .containsExactly("r-1");
    }

    @Test
    void twice_within_half_a_year_whenever_it_begins() {
        PeakMeasure half = peak(new Stretch(6, WindowUnit.MONTH));

        assertThat(FactTrial.in("2026").on("2026-04-01", "2026-09-30").number(half))
                .isEqualTo("2");
        assertThat(FactTrial.in("2026").on("2026-04-01", "2026-10-01").number(half))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026")
                        .on("2026-01-01", "2026-04-01", "2026-09-30", "2026-09-30")
                        .number(half))
                .isEqualTo("3");
        assertThat(FactTrial.in("2026").number(half)).isEqualTo("0");
    }

    private static PeakMeasure peak(Stretch within) {
        return new PeakMeasure(
                "e", Map.of(), Optional.empty(), within, FactTrial.TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static WindowsMeasure windows(
            WindowUnit per, Integer atLeast, Integer below, RunTake run, Stretch lookBack) {
        return new WindowsMeasure(
                "e",
                Map.of(),
                Optional.ofNullable(lookBack).map(Counting::lookingBack),
                per,
                Optional.ofNullable(atLeast),
                Optional.ofNullable(below),
                Optional.ofNullable(run),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);
    }
}

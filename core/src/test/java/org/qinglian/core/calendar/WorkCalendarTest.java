package org.qinglian.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private static final WorkCalendar STANDARD = WorkCalendar.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2025-01-26"
            })
    void a_weekend_that_makes_up_for_a_holiday_is_worked(LocalDate day) {
        assertThat(STANDARD.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-16", "2026-02-23", "2026-05-05", "2026-06-19", "2026-10-07"})
    void a_weekday_in_a_holiday_is_off(LocalDate day) {
        assertThat(STANDARD.isWorkingDay(day)).isFalse();
    }

    @Test
    void other_weekends_are_off_and_other_weekdays_are_worked() {
        assertThat(STANDARD.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
        assertThat(STANDARD.isWorkingDay(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(STANDARD.isWorkingDay(LocalDate.of(2026, 3, 9))).isTrue();
        assertThat(STANDARD.isWorkingDay(LocalDate.of(2026, 2, 24))).isTrue();
    }

    @Test
    void knows_2004_to_2026_and_says_so_of_any_other_year() {
        assertThat(STANDARD.years())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2004, 2026).boxed().toList());
        for (LocalDate day : List.of(LocalDate.of(2003, 12, 31), LocalDate.of(2027, 1, 1))) {
            assertThat(STANDARD.covers(day)).isFalse();
            assertThatExceptionOfType(UncoveredYearException.class)
                    .isThrownBy(() -> STANDARD.isWorkingDay(day))
                    .withMessage("Year " + day.getYear()
                            + ": no arrangement of holidays on record; expected one, so that working days can be told.")
                    .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(day.getYear()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 10, 2026-03-05",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2025-12-31, 1, 2026-01-04",
    })
    void counts_working_days_over_holidays(LocalDate event, int days, LocalDate reached) {
        assertThat(STANDARD.plusWorkingDays(event, days)).isEqualTo(reached);
    }

    @Test
    void a_day_that_is_worked_stays_and_another_moves_to_the_next() {
        assertThat(STANDARD.workingDayOnOrAfter(LocalDate.of(2026, 5, 9))).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(STANDARD.workingDayOnOrAfter(LocalDate.of(2026, 5, 10))).isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void a_year_may_be_added() {
        WorkCalendar extended = STANDARD.with(
                new HolidayYear(2027, List.of(LocalDate.of(2027, 1, 1)), List.of(LocalDate.of(2027, 1, 3))));

        assertThat(extended.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(extended.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(extended.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(STANDARD.covers(LocalDate.of(2027, 1, 1))).isFalse();
    }

    /** As in 2020, when the Spring Festival was prolonged after the arrangement had been published. */
    @Test
    void another_arrangement_of_a_year_takes_the_place_of_the_first() {
        WorkCalendar changed = STANDARD.with(new HolidayYear(2026, List.of(LocalDate.of(2026, 3, 9)), List.of()));

        assertThat(changed.isWorkingDay(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(changed.isWorkingDay(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void the_years_that_are_given_out_are_a_copy() {
        STANDARD.years().clear();

        assertThat(STANDARD.years()).isNotEmpty();
    }
}

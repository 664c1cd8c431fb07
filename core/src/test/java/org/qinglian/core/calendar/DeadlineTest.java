package org.qinglian.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.standard();
    private static final LocalDate EVENT = LocalDate.of(2026, 3, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private final Deadline deadline = Deadline.of(EVENT, TimeLimit.months(1), CALENDAR);

    @Test
    void is_kept_on_the_day_before_and_on_the_day_and_missed_on_the_day_after() {
        assertThat(judged(LAST.minusDays(1))).isEqualTo(Timeliness.IN_TIME);
        assertThat(judged(LAST)).isEqualTo(Timeliness.IN_TIME);
        assertThat(judged(LAST.plusDays(1))).isEqualTo(Timeliness.LATE);
    }

    private Timeliness judged(LocalDate doneOn) {
        return deadline.judge(Optional.of(doneOn), LATER);
    }

    @Test
    void what_is_not_done_is_pending_to_the_last_day_and_overdue_after_it() {
        assertThat(deadline.judge(Optional.empty(), LAST.minusDays(1))).isEqualTo(Timeliness.PENDING);
        assertThat(deadline.judge(Optional.empty(), LAST)).isEqualTo(Timeliness.PENDING);
        assertThat(deadline.judge(Optional.empty(), LAST.plusDays(1))).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void what_was_done_after_the_day_of_judgement_was_not_done_on_it() {
        assertThat(deadline.judge(Optional.of(LAST), LAST.minusDays(1))).isEqualTo(Timeliness.PENDING);
        assertThat(deadline.judge(Optional.of(LAST.plusDays(9)), LAST.plusDays(1)))
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void counts_the_days_late_from_the_day_after_the_last() {
        assertThat(deadline.daysLate(LAST)).contains(0L);
        assertThat(deadline.daysLate(LAST.minusDays(3))).contains(0L);
        assertThat(deadline.daysLate(LAST.plusDays(1))).contains(1L);
    }

    @ParameterizedTest
    @CsvSource({
        // Spring Festival 2026: off from 15 to 23 February
        "2026-01-14, 2026-02-14",
        "2026-01-15, 2026-02-24",
        "2026-01-20, 2026-02-24",
        "2026-01-24, 2026-02-24",
        // National Day 2026: off from 1 to 7 October
        "2026-08-30, 2026-09-30",
        "2026-09-01, 2026-10-08",
        "2026-09-07, 2026-10-08",
        "2026-09-08, 2026-10-08",
        // a Saturday that is worked, and one that is not
        "2026-04-09, 2026-05-09",
        "2026-02-07, 2026-03-09",
    })
    void a_rolling_deadline_moves_from_a_day_off_to_the_next_working_day(LocalDate event, LocalDate lastDay) {
        Deadline rolling = Deadline.rolling(event, TimeLimit.months(1), CALENDAR);

        assertThat(rolling.lastDay()).contains(lastDay);
    }

    @Test
    void a_plain_deadline_stays_on_a_day_off() {
        assertThat(Deadline.of(LocalDate.of(2026, 1, 20), TimeLimit.months(1), CALENDAR)
                        .lastDay())
                .contains(LocalDate.of(2026, 2, 20));
    }

    @Test
    void working_days_over_the_new_year_of_a_year_without_data_cannot_be_told() {
        LocalDate event = LocalDate.of(2026, 12, 25);

        Deadline known = Deadline.of(event, TimeLimit.workingDays(4), CALENDAR);
        Deadline unknown = Deadline.of(event, TimeLimit.workingDays(5), CALENDAR);

        assertThat(known.lastDay()).contains(LocalDate.of(2026, 12, 31));
        assertThat(unknown)
                .isEqualTo(new Deadline(event, TimeLimit.workingDays(5), Optional.empty(), Optional.of(2027)));
        assertThat(unknown.judge(Optional.of(event), event)).isEqualTo(Timeliness.NOT_ASSESSABLE);
        assertThat(unknown.judge(Optional.empty(), LocalDate.of(2030, 1, 1))).isEqualTo(Timeliness.NOT_ASSESSABLE);
        assertThat(unknown.daysLate(LATER)).isEmpty();
    }

    @Test
    void months_need_no_holiday_data_unless_the_deadline_rolls() {
        LocalDate event = LocalDate.of(2026, 12, 5);

        assertThat(Deadline.of(event, TimeLimit.months(1), CALENDAR).lastDay()).contains(LocalDate.of(2027, 1, 5));
        assertThat(Deadline.rolling(event, TimeLimit.months(1), CALENDAR).uncovered())
                .contains(2027);
        assertThat(Deadline.rolling(LocalDate.of(2003, 3, 1), TimeLimit.days(10), CALENDAR)
                        .uncovered())
                .contains(2003);
    }

    @Test
    void a_limit_beyond_the_last_date_there_is_cannot_be_told_and_does_not_throw() {
        assertThat(Deadline.of(LocalDate.MAX, TimeLimit.months(1), CALENDAR).judge(Optional.empty(), LATER))
                .isEqualTo(Timeliness.NOT_ASSESSABLE);
    }
}

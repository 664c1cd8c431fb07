package org.qinglian.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;

class TimeLimitTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.standard();

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 1, 2026-04-20",
        "2026-01-31, 1, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2026-03-31, 1, 2026-04-30",
        "2026-08-31, 6, 2027-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2025-12-31, 2, 2026-02-28",
    })
    void months_end_on_the_corresponding_day_or_on_the_last_of_a_month_that_has_none(
            LocalDate event, int months, LocalDate lastDay) {
        assertThat(TimeLimit.months(months).lastDay(event, CALENDAR)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 5, 2026-03-06",
        "2026-12-30, 3, 2027-01-02",
        "2024-02-28, 1, 2024-02-29",
        "2026-02-28, 1, 2026-03-01"
    })
    void the_day_of_the_event_is_not_counted(LocalDate event, int days, LocalDate lastDay) {
        assertThat(TimeLimit.days(days).lastDay(event, CALENDAR)).isEqualTo(lastDay);
    }

    @Test
    void one_month_is_not_thirty_days() {
        LocalDate event = LocalDate.of(2026, 1, 31);

        assertThat(TimeLimit.months(1).lastDay(event, CALENDAR)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(TimeLimit.days(30).lastDay(event, CALENDAR)).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void working_days_are_counted_from_the_day_after_the_event_too() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(TimeLimit.workingDays(1).lastDay(monday, CALENDAR)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(TimeLimit.workingDays(5).lastDay(monday, CALENDAR)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_limit_of_nothing_is_refused(int value) {
        assertThatThrownBy(() -> TimeLimit.days(value))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.message(Locale.CHINA))
                                .isEqualTo("期限“" + value + " DAY”不成立；应为 1 以上的数，单位为 month（月）、day（日）或 working-day（工作日）。"))
                .hasMessage("Time limit '" + value
                        + " DAY' is none; expected a number from 1 with unit month, day or working-day.");
    }

    @Test
    void a_limit_without_a_unit_is_refused() {
        assertThatThrownBy(() -> new TimeLimit(3, null)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void says_itself_in_words() {
        assertThat(TimeLimit.workingDays(5).inWords()).isEqualTo(LocalizedText.of("5 个工作日", "5 working days"));
        assertThat(TimeLimit.months(1).inWords()).isEqualTo(LocalizedText.of("1 个月", "1 month"));
        assertThat(TimeLimit.days(15)).hasToString("15 days");
        assertThat(TimeLimit.workingDays(1)).hasToString("1 working-day");
    }
}

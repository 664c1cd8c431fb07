package org.qinglian.core.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.InvalidValueException;

/**
 * The arrangement of holidays of one year (节假日安排), as the State Council's office publishes it each autumn.
 *
 * <p>It holds the days of its own year only: a last Saturday of December that the next arrangement names stands under the
 * year before.
 *
 * @param year the year
 * @param rest the days off, weekends among them or not
 * @param work the Saturdays and Sundays that are worked instead (调休上班)
 */
public record HolidayYear(@NotNull Integer year, List<LocalDate> rest, List<LocalDate> work) {
    public HolidayYear {
        rest = Copy.list(rest);
        work = Copy.list(work);
        if (year != null) {
            requireWithin(year, rest);
            requireWithin(year, work);
        }
    }

    /** A day of another year would say nothing of its own: a slip of the pen that nobody would notice. */
    private static void requireWithin(int year, List<LocalDate> days) {
        for (LocalDate day : days) {
            if (day.getYear() != year) {
                throw InvalidValueException.of("value.holiday-outside-year", day + " (" + year + ")");
            }
        }
    }
}

package org.qinglian.core.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * The arrangement of holidays of one year (节假日安排), as the State Council's office publishes it each autumn.
 *
 * @param year the year
 * @param rest the days off, weekends among them or not
 * @param work the Saturdays and Sundays that are worked instead (调休上班)
 */
public record HolidayYear(@NotNull Integer year, List<LocalDate> rest, List<LocalDate> work) {
    public HolidayYear {
        rest = Copy.list(rest);
        work = Copy.list(work);
    }
}

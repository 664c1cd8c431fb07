package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.qinglian.core.common.Period;

/**
 * The attendance of a month (考勤), in days.
 *
 * @param month the month
 * @param expected the days on which attendance was due
 * @param attended the days attended
 * @param onLeave the days of approved leave
 */
public record AttendanceMonth(
        @NotNull Period month,
        @NotNull @PositiveOrZero Integer expected,
        @NotNull @PositiveOrZero Integer attended,
        @NotNull @PositiveOrZero Integer onLeave) {
    /** The days that neither attendance nor leave accounts for; negative if more is recorded than was due. */
    @JsonIgnore
    public int unaccounted() {
        return expected - attended - onLeave;
    }
}

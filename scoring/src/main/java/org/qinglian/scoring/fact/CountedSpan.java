package org.qinglian.scoring.fact;

import java.time.LocalDate;
import org.qinglian.core.common.Period;

/**
 * Which days count together (计入期): those from a first day on to the end of the period; and of the days before it, which only
 * use up longer windows of caps, those of each period, as they counted then.
 *
 * @param first the first day of which events count
 * @param unit the length of a period
 */
record CountedSpan(LocalDate first, Period.Unit unit) {
    /** The first of the days that count together with a day. */
    LocalDate start(LocalDate day) {
        return day.isBefore(first) ? Period.containing(day, unit).start() : first;
    }
}

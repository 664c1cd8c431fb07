package org.qinglian.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A deadline (截止日): the last day of a limit that runs from an event.
 *
 * <p>Example: a decision of 2026-03-20 that is to be announced within 1 month has until 2026-04-20, that day included.
 *
 * @param event the day of the event, which is not counted
 * @param limit the limit
 * @param lastDay the last day on which it is in time; absent if it rests on a year without holiday data
 * @param uncovered that year
 */
public record Deadline(LocalDate event, TimeLimit limit, Optional<LocalDate> lastDay, Optional<Integer> uncovered) {
    /** The deadline as counted, wherever its last day falls. */
    public static Deadline of(LocalDate event, TimeLimit limit, WorkCalendar calendar) {
        return on(event, limit, () -> limit.lastDay(event, calendar));
    }

    /** The deadline that moves to the next working day if its last day is a day off (民法典 art. 203). */
    public static Deadline rolling(LocalDate event, TimeLimit limit, WorkCalendar calendar) {
        return on(event, limit, () -> calendar.workingDayOnOrAfter(limit.lastDay(event, calendar)));
    }

    private static Deadline on(LocalDate event, TimeLimit limit, Supplier<LocalDate> lastDay) {
        try {
            return new Deadline(event, limit, Optional.of(lastDay.get()), Optional.empty());
        } catch (UncoveredYearException e) {
            return new Deadline(event, limit, Optional.empty(), Optional.of(e.year()));
        } catch (DateTimeException e) {
            // beyond the last date there is: no arrangement will ever cover it
            return new Deadline(event, limit, Optional.empty(), Optional.of(event.getYear()));
        }
    }

    /**
     * How what the event calls for stands on a day.
     *
     * @param doneOn the day it was done, if it was; later than {@code asOf} it is not done yet
     */
    public Timeliness judge(Optional<LocalDate> doneOn, LocalDate asOf) {
        if (lastDay.isEmpty()) {
            return Timeliness.NOT_ASSESSABLE;
        }
        Optional<LocalDate> done = doneOn.filter(day -> !day.isAfter(asOf));
        LocalDate last = lastDay.get();
        if (done.isPresent()) {
            return done.get().isAfter(last) ? Timeliness.LATE : Timeliness.IN_TIME;
        }
        return asOf.isAfter(last) ? Timeliness.OVERDUE : Timeliness.PENDING;
    }

    /** Calendar days by which {@code day} is past the last day; 0 if it is not, empty if that cannot be told. */
    public Optional<Long> daysLate(LocalDate day) {
        return lastDay.map(last -> Math.max(0, ChronoUnit.DAYS.between(last, day)));
    }
}

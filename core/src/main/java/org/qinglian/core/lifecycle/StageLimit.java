package org.qinglian.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Copy;

/**
 * How long a record may take from one state to another (办理时限), for example one month from taking effect to announcement.
 *
 * @param since the state from which it counts
 * @param reach the state that must be reached
 * @param within the limit
 * @param unless states that make it pointless, such as withdrawn, if they come before the one to be reached; what was
 *     reached late stays late
 * @param basis where the limit comes from
 * @param <S> the states
 */
public record StageLimit<S extends Enum<S> & Coded>(
        S since, S reach, TimeLimit within, List<S> unless, Optional<Basis> basis) {
    public StageLimit {
        unless = Copy.list(unless);
    }

    /** The deadline of a record; empty if the limit does not run for it on that day. */
    public Optional<Deadline> deadline(Staged<S> subject, WorkCalendar calendar, LocalDate asOf) {
        return isPointless(subject, asOf)
                ? Optional.empty()
                : subject.reachedOn(since)
                        .filter(day -> !day.isAfter(asOf))
                        .map(day -> Deadline.of(day, within, calendar));
    }

    private boolean isPointless(Staged<S> subject, LocalDate asOf) {
        LocalDate end =
                subject.reachedOn(reach).filter(day -> !day.isAfter(asOf)).orElse(LocalDate.MAX);
        return unless.stream()
                .flatMap(state -> subject.reachedOn(state).stream())
                .anyMatch(day -> !day.isAfter(asOf) && day.isBefore(end));
    }
}

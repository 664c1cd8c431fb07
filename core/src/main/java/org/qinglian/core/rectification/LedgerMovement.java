package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * How a list of problems moved in some days, such as a week (台账动态): what was added, what is being worked on, what was closed.
 *
 * @param added the problems added in these days (新增)
 * @param inProgress the problems open at their end (推进落实)
 * @param closed the problems closed in these days that stand closed at their end (已办结销号)
 */
public record LedgerMovement(int added, int inProgress, int closed) {
    /** The movement in a range of days, both ends included. */
    public static LedgerMovement of(Collection<ProblemItem> problems, LocalDate from, LocalDate until) {
        int added = 0;
        int inProgress = 0;
        int closed = 0;
        for (ProblemItem problem : problems) {
            added += isWithin(problem.reachedOn(ProblemState.NEW), from, until) ? 1 : 0;
            inProgress += problem.isOpenOn(until) ? 1 : 0;
            closed += problem.isClosedOn(until) && isWithin(problem.settledOn(until), from, until) ? 1 : 0;
        }
        return new LedgerMovement(added, inProgress, closed);
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate from, LocalDate until) {
        return day.filter(on -> !on.isBefore(from) && !on.isAfter(until)).isPresent();
    }
}

package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;

/**
 * Something lasts just so long (法定期间): the period of a demerit is 12 months.
 *
 * @param from the event with which it begins
 * @param to its last day
 * @param limit how long it lasts
 * @param firstDayCounts whether the day of the event is the first of the period; it is not if absent
 */
public record Lasts(
        @NotNull Term from, @NotNull Term to, @NotNull TimeLimit limit, Optional<Boolean> firstDayCounts)
        implements Requirement {
    @Override
    public String texts() {
        return "statute.lasts";
    }

    @Override
    public Judgement judge(Judging judging) {
        Optional<LocalDate> start = judging.ruleCase().event(from);
        Optional<LocalDate> end = judging.ruleCase().event(to);
        if (end.isEmpty()) {
            return judging.absent(to);
        }
        if (start.isEmpty()) {
            return Judgement.Unknown.missing(from);
        }
        Deadline span = Deadline.of(start.get(), limit, judging.calendar());
        if (span.lastDay().isEmpty()) {
            return Judgement.Unknown.uncovered(span);
        }
        LocalDate expected = span.lastDay().get().minusDays(firstDayCounts.orElse(false) ? 1 : 0);
        return end.get().equals(expected)
                ? Judgement.MET
                : new Judgement.NotMet(to, wrong(start.get(), end.get(), expected));
    }

    private Map<String, ?> wrong(LocalDate start, LocalDate end, LocalDate expected) {
        return Map.of(
                "event",
                from,
                "action",
                to,
                "since",
                start,
                "found",
                end,
                "limit",
                limit.inWords(),
                "expected",
                expected);
    }

    @Override
    public Stream<Named> events() {
        return Stream.of(new Named("/from", from), new Named("/to", to));
    }
}

package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;

/**
 * One event leaves another so much time at least (最短期限): bids are due 20 days after the documents are issued, or later.
 *
 * @param from the earlier event
 * @param to the later event
 * @param limit the least time between them
 * @param firstDayCounts whether the day of the earlier event is the first of the limit; it is not if absent
 * @param open whether the later event may simply not have come yet, as the end of keeping files; it may not if absent
 */
public record Interval(
        @NotNull Term from,
        @NotNull Term to,
        @NotNull TimeLimit limit,
        Optional<Boolean> firstDayCounts,
        Optional<Boolean> open)
        implements Requirement {
    @Override
    public String texts() {
        return "statute.interval";
    }

    @Override
    public Judgement judge(Judging judging) {
        RuleCase ruleCase = judging.ruleCase();
        Optional<LocalDate> start = ruleCase.event(from);
        Optional<LocalDate> end = ruleCase.event(to);
        if (start.isEmpty()) {
            return end.isPresent() ? Judgement.Unknown.missing(from) : judging.absent(from);
        }
        if (end.isEmpty()) {
            return open.orElse(false) ? Judgement.MET : Judgement.Unknown.missing(to);
        }
        Deadline span = Deadline.of(start.get(), limit, judging.calendar());
        if (span.lastDay().isEmpty()) {
            return Judgement.Unknown.uncovered(span);
        }
        LocalDate earliest = span.lastDay().get().minusDays(firstDayCounts.orElse(false) ? 1 : 0);
        return end.get().isBefore(earliest)
                ? new Judgement.NotMet(to, tooShort(start.get(), end.get(), earliest))
                : Judgement.MET;
    }

    private Map<String, ?> tooShort(LocalDate start, LocalDate end, LocalDate earliest) {
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
                earliest);
    }

    @Override
    public Stream<Named> events() {
        return Stream.of(new Named("/from", from), new Named("/to", to));
    }
}

package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.LocalizedText;

/**
 * Which events a measure counts, and what of each (事件计数).
 *
 * @param kind the kind of event
 * @param where the attributes that an event must have
 * @param counting how events are counted
 * @param worth what each is worth; 1 if absent
 * @param divisible whether a cap may cut a part off an event
 */
record EventCount(
        String kind, Map<String, String> where, Optional<Counting> counting, Optional<Worth> worth, boolean divisible) {
    /** Each event counts as one. */
    static EventCount of(String kind, Map<String, String> where, Optional<Counting> counting) {
        return new EventCount(kind, where, counting, Optional.empty(), false);
    }

    /** Each event counts for what it is worth. */
    static EventCount worth(
            String kind, Map<String, String> where, Optional<Counting> counting, Optional<Worth> worth) {
        return new EventCount(
                kind,
                where,
                counting,
                Optional.of(worth.orElse(new Worth(Optional.empty(), List.of(), List.of()))),
                true);
    }

    /** The first day of which events count. */
    LocalDate firstDay(Facts facts) {
        return counting.flatMap(Counting::lookBack)
                .map(stretch -> stretch.firstDay(facts.period().end()))
                .orElse(facts.period().start());
    }

    /**
     * Why there is no number: no day of the dated part is there, or the facts do not go back as far as it looks, so that nobody
     * knows. Absent if there is one.
     */
    Optional<Availability> absence(Facts facts) {
        if (!applies(facts)) {
            return Optional.of(Availability.NOT_APPLICABLE);
        }
        return facts.since().isAfter(earliestDay(facts)) ? Optional.of(Availability.MISSING) : Optional.empty();
    }

    /** Whether there is a day of the dated part of the year. */
    boolean applies(Facts facts) {
        return counting.flatMap(Counting::during)
                .map(part -> part.meets(firstDay(facts), facts.period().end()))
                .orElse(true);
    }

    /** The first day of which anything must be known, since what counted then uses up windows of caps. */
    LocalDate earliestDay(Facts facts) {
        return WindowCap.earliestDay(counting.map(Counting::caps).orElse(List.of()), firstDay(facts));
    }

    boolean isOf(Event event) {
        return event.kind().equals(kind) && EventFilter.matches(event, where);
    }

    /** The events that it looks at, by day, with what of each counts. */
    List<CountedEvent> of(Facts facts, String subject) {
        LocalDate first = firstDay(facts);
        return since(earliestDay(facts), facts, subject).stream()
                .filter(each -> !each.event().occurredOn().isBefore(first))
                .toList();
    }

    /** The same with earlier events, back to a day no later than the first for which it looks. */
    List<CountedEvent> since(LocalDate day, Facts facts, String subject) {
        List<Event> found =
                facts.eventsSince(subject, day).stream().filter(this::isOf).toList();
        CountedSpan span = new CountedSpan(firstDay(facts), facts.period().unit());
        Set<Event> repeated = counting.flatMap(Counting::once)
                .map(once -> repeated(once, found, span))
                .orElse(Set.of());
        CapLedger ledger = new CapLedger(counting.map(Counting::caps).orElse(List.of()), span, divisible);
        return found.stream().map(event -> count(event, repeated, ledger)).toList();
    }

    private CountedEvent count(Event event, Set<Event> repeated, CapLedger ledger) {
        BigDecimal amount = worth.map(each -> each.of(event)).orElse(BigDecimal.ONE);
        if (!isInTime(event)) {
            return CountedEvent.none(event, amount, SetAside.UNTIMELY);
        }
        if (isExcused(event)) {
            return CountedEvent.none(event, amount, SetAside.EXCUSED);
        }
        if (repeated.contains(event)) {
            return CountedEvent.none(event, amount, SetAside.REPEATED);
        }
        BigDecimal admitted = ledger.admit(event, amount);
        return admitted.compareTo(amount) == 0
                ? CountedEvent.whole(event, amount)
                : new CountedEvent(event, amount, admitted, Optional.of(SetAside.CAPPED));
    }

    private boolean isInTime(Event event) {
        return counting.map(each -> each.isInTime(event.occurredOn())).orElse(true);
    }

    private boolean isExcused(Event event) {
        return counting.filter(each -> each.excuses(event)).isPresent();
    }

    /** By identity, since two records of one event may be equal. */
    private Set<Event> repeated(Once once, List<Event> found, CountedSpan span) {
        Map<List<String>, Event> chosen = new HashMap<>();
        Set<Event> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Event event : found) {
            if (isInTime(event) && !isExcused(event)) {
                once.matter(event, span.start(event.occurredOn()))
                        .ifPresent(matter -> choose(once, matter, event, chosen, repeated));
            }
        }
        return repeated;
    }

    private static void choose(
            Once once, List<String> matter, Event event, Map<List<String>, Event> chosen, Set<Event> repeated) {
        Event earlier = chosen.get(matter);
        if (earlier != null && !once.isHigher(event, earlier)) {
            repeated.add(event);
        } else {
            chosen.put(matter, event);
            if (earlier != null) {
                repeated.add(earlier);
            }
        }
    }

    /** What of the events counts together; absent if there is no number. */
    Optional<BigDecimal> total(Facts facts, String subject) {
        return absence(facts).isEmpty()
                ? Optional.of(
                        of(facts, subject).stream().map(CountedEvent::counted).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** The events that count. */
    List<Event> counted(Facts facts, String subject) {
        if (counting.isEmpty() && worth.isEmpty()) {
            List<Event> counted = new ArrayList<>();
            for (Event event : facts.eventList(subject)) {
                if (isOf(event)) {
                    counted.add(event);
                }
            }
            return counted;
        }
        return of(facts, subject).stream()
                .filter(CountedEvent::counts)
                .map(CountedEvent::event)
                .toList();
    }

    List<Citation> cite(Facts facts, String subject) {
        List<Event> counted = counted(facts, subject);
        return counted.isEmpty()
                ? List.of()
                : counted.stream().map(Citation::of).toList();
    }

    /** What a reader is told of events that do not count, or not in full, or of why there is no number. */
    List<LocalizedText> notes(Facts facts, String subject, Optional<LocalizedText> unit) {
        if (counting.isEmpty()) {
            return List.of();
        }
        return absence(facts)
                .map(absence -> List.of(CountNotes.absence(absence, timely(), facts, earliestDay(facts))))
                .orElseGet(() -> new CountNotes(of(facts, subject), timely(), unit).texts());
    }

    /** The dated part of the year in which they count, if there is one. */
    List<YearPart> timely() {
        return counting.flatMap(Counting::during).stream().toList();
    }
}

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

    /** Whether the facts go back as far as it looks; else nobody knows the number. */
    boolean isKnown(Facts facts) {
        return !facts.since().isAfter(earliestDay(facts));
    }

    /** A window of a cap that began before the first day is used up by what counted in it. */
    private LocalDate earliestDay(Facts facts) {
        LocalDate first = firstDay(facts);
        return counting.stream()
                .flatMap(each -> each.caps().stream())
                .filter(cap -> cap.per().isOfMonths())
                .map(cap -> cap.per().start(first))
                .reduce(first, (one, other) -> one.isBefore(other) ? one : other);
    }

    boolean isOf(Event event) {
        return event.kind().equals(kind) && EventFilter.matches(event, where);
    }

    /** The events that it looks at, by day, with what of each counts. */
    List<CountedEvent> of(Facts facts, String subject) {
        List<Event> found = facts.eventsSince(subject, earliestDay(facts)).stream()
                .filter(this::isOf)
                .toList();
        LocalDate first = firstDay(facts);
        Set<Event> repeated = counting.flatMap(Counting::once)
                .map(once -> repeated(once, found, first))
                .orElse(Set.of());
        CapLedger ledger = new CapLedger(counting.map(Counting::caps).orElse(List.of()), divisible);
        List<CountedEvent> counted = new ArrayList<>();
        for (Event event : found) {
            CountedEvent each = count(event, repeated, ledger);
            if (!event.occurredOn().isBefore(first)) {
                counted.add(each);
            }
        }
        return counted;
    }

    private CountedEvent count(Event event, Set<Event> repeated, CapLedger ledger) {
        BigDecimal amount = worth.map(each -> each.of(event)).orElse(BigDecimal.ONE);
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

    private boolean isExcused(Event event) {
        return counting.filter(each -> each.excuses(event)).isPresent();
    }

    /** By identity, since two records of one event may be equal; what lies before the first day stands for nothing after it. */
    private Set<Event> repeated(Once once, List<Event> found, LocalDate first) {
        Map<List<String>, Event> chosen = new HashMap<>();
        Set<Event> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Event event : found) {
            if (!event.occurredOn().isBefore(first) && !isExcused(event)) {
                once.matter(event).ifPresent(matter -> choose(once, matter, event, chosen, repeated));
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

    /** What of the events counts together; absent if the facts do not go back far enough. */
    Optional<BigDecimal> total(Facts facts, String subject) {
        return isKnown(facts)
                ? Optional.of(
                        of(facts, subject).stream().map(CountedEvent::counted).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** The events that count. */
    List<Event> counted(Facts facts, String subject) {
        return of(facts, subject).stream()
                .filter(CountedEvent::counts)
                .map(CountedEvent::event)
                .toList();
    }

    List<Citation> cite(Facts facts, String subject) {
        return counted(facts, subject).stream().map(Citation::of).toList();
    }

    /** What a reader is told of events that do not count, or not in full. */
    List<LocalizedText> notes(Facts facts, String subject) {
        if (counting.isEmpty()) {
            return List.of();
        }
        if (!isKnown(facts)) {
            return List.of(ScoringMessages.text(
                    "measure.look-back", Map.of("found", facts.since(), "expected", earliestDay(facts))));
        }
        return new CountNotes(of(facts, subject)).texts();
    }
}

package org.qinglian.scoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Period;
import org.qinglian.core.programme.Programme;

/**
 * The facts of a period (周期事实): who is scored, and every event and reading known of them.
 *
 * <p>They are derived from a programme, so that scores rest on records and not on forms; a host adds its own. Events
 * outside the period and facts of unknown subjects are set aside and can be seen. Immutable and thread-safe.
 */
public final class Facts {
    /** Within a day by record, so that the order in which records are read leaves no trace in an explanation. */
    private static final Comparator<Event> BY_DAY =
            Comparator.comparing(Event::occurredOn).thenComparing(Event::source);

    private final Period period;
    private final Map<String, ScoredSubject> subjects;
    private final LocalDate since;
    private final Map<String, List<Event>> events;
    private final Map<String, List<Event>> earlier;
    private final Map<String, Map<String, Reading>> readings;
    private final List<Event> eventsSetAside;
    private final List<Reading> readingsSetAside;

    private Facts(Builder builder) {
        period = builder.period;
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(builder.subjects));
        since = builder.since;
        events = new HashMap<>();
        earlier = new HashMap<>();
        eventsSetAside = new ArrayList<>();
        for (Event event : builder.events) {
            if (subjects.containsKey(event.subject()) && covers(event.occurredOn())) {
                (period.contains(event.occurredOn()) ? events : earlier)
                        .computeIfAbsent(event.subject(), subject -> new ArrayList<>(4))
                        .add(event);
            } else {
                eventsSetAside.add(event);
            }
        }
        events.values().forEach(list -> list.sort(BY_DAY));
        earlier.values().forEach(list -> list.sort(BY_DAY));
        readings = new HashMap<>();
        readingsSetAside = new ArrayList<>();
        for (Reading reading : builder.readings) {
            boolean known = subjects.containsKey(reading.subject());
            Map<String, Reading> ofSubject =
                    known ? readings.computeIfAbsent(reading.subject(), subject -> new HashMap<>(8)) : Map.of();
            if (!known || ofSubject.putIfAbsent(reading.name(), reading) != null) {
                readingsSetAside.add(reading);
            }
        }
    }

    /** The facts that the records of a programme show for a period. */
    public static Facts from(Programme programme, Period period) {
        return builder(period).derive(programme).build();
    }

    public static Builder builder(Period period) {
        return new Builder(period);
    }

    public Period period() {
        return period;
    }

    /**
     * The first day of which the events are known (事实起始日): that of the period, or an earlier one where facts go back for
     * measures that look back. Of the time before it nobody knows; that is not the same as no event.
     */
    public LocalDate since() {
        return since;
    }

    /** Whether events of a day count, in the period or for what looks back. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(period.end());
    }

    /** The subjects of a kind, in the order in which they were added. */
    public List<ScoredSubject> subjects(String kind) {
        return subjects.values().stream()
                .filter(subject -> subject.kind().equals(kind))
                .toList();
    }

    public Optional<ScoredSubject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** The events of a subject in the period, by day. */
    public List<Event> events(String subject) {
        return Collections.unmodifiableList(events.getOrDefault(subject, List.of()));
    }

    /** The same without a wrapper, for columns. */
    List<Event> eventList(String subject) {
        return events.getOrDefault(subject, List.of());
    }

    /** The events of a subject from a day on to the end of the period, by day. */
    List<Event> eventsSince(String subject, LocalDate first) {
        List<Event> before = earlier.getOrDefault(subject, List.of());
        if (!first.isBefore(period.start()) || before.isEmpty()) {
            return eventList(subject);
        }
        return Stream.concat(before.stream(), eventList(subject).stream())
                .filter(event -> !event.occurredOn().isBefore(first))
                .toList();
    }

    /** The reading of a name for a subject. */
    public Optional<Reading> reading(String subject, String name) {
        return Optional.ofNullable(readings.getOrDefault(subject, Map.of()).get(name));
    }

    /** The readings of a subject, by name. */
    public List<Reading> readings(String subject) {
        return readings.getOrDefault(subject, Map.of()).values().stream()
                .sorted(Comparator.comparing(Reading::name))
                .toList();
    }

    /** Events that count for nobody: of an unknown subject, outside the period and of no day that is looked back to. */
    public List<Event> eventsSetAside() {
        return Collections.unmodifiableList(eventsSetAside);
    }

    /** Readings that count for nobody: of an unknown subject, or a second one of a name; the first counts. */
    public List<Reading> readingsSetAside() {
        return Collections.unmodifiableList(readingsSetAside);
    }

    /** A builder that holds these facts already, to add to. */
    public Builder toBuilder() {
        Builder builder = builder(period).since(since);
        subjects.values().forEach(builder::add);
        earlier.values().forEach(list -> list.forEach(builder::add));
        events.values().forEach(list -> list.forEach(builder::add));
        readings.values().forEach(map -> map.values().forEach(builder::add));
        eventsSetAside.forEach(builder::add);
        readingsSetAside.forEach(builder::add);
        return builder;
    }

    /** Gathers facts. Not thread-safe. */
    public static final class Builder {
        private final Period period;
        private final Map<String, ScoredSubject> subjects = new LinkedHashMap<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();

        private LocalDate since;

        private Builder(Period period) {
            this.period = period;
            this.since = period.start();
        }

        /**
         * Says that the events are known from a day on, for measures that look back.
         *
         * @param first the day; one within the period counts as the first of the period
         */
        public Builder since(LocalDate first) {
            since = first.isBefore(period.start()) ? first : period.start();
            return this;
        }

        /** Whether an event of a day counts, in the period or for what looks back. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(since) && !day.isAfter(period.end());
        }

        /** Adds a subject; a later one of the same identifier replaces it. */
        public Builder add(ScoredSubject subject) {
            subjects.put(subject.id(), subject);
            return this;
        }

        public Builder add(Event event) {
            events.add(event);
            return this;
        }

        public Builder add(Reading reading) {
            readings.add(reading);
            return this;
        }

        /** Adds all that the standard derivers find in a programme. */
        public Builder derive(Programme programme) {
            for (FactDeriver deriver : FactDeriver.STANDARD) {
                derive(programme, deriver);
            }
            return this;
        }

        /** Adds what one deriver finds in a programme. */
        public Builder derive(Programme programme, FactDeriver deriver) {
            deriver.derive(programme, period, this);
            return this;
        }

        public Facts build() {
            return new Facts(this);
        }
    }
}

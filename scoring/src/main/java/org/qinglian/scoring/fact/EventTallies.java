package org.qinglian.scoring.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts events by their attributes. */
final class EventTallies implements ColumnBuilder {
    /** Stands in a code for an attribute that an event does not have. */
    static final String NOT_STATED = "?";

    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final byte[] availabilities;
    private final int rows;
    private final List<String> by;
    private final EventCount count;
    private boolean complete = true;

    EventTallies(int rows, List<String> by, EventCount count) {
        this.rows = rows;
        this.availabilities = new byte[rows];
        this.by = by;
        this.count = count;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        if (count.counting().isEmpty()) {
            for (Event event : facts.eventList(subject.id())) {
                if (count.isOf(event)) {
                    add(row, event);
                }
            }
            return;
        }
        Optional<Availability> absence = count.absence(facts);
        if (absence.isPresent()) {
            availabilities[row] = (byte) absence.get().ordinal();
            complete = false;
        } else {
            count.counted(facts, subject.id()).forEach(event -> add(row, event));
        }
    }

    private void add(int row, Event event) {
        counts.computeIfAbsent(code(event), key -> new long[rows])[row]++;
    }

    private String code(Event event) {
        return by.stream()
                .map(attribute -> event.attributes().getOrDefault(attribute, NOT_STATED))
                .collect(Collectors.joining("/"));
    }

    @Override
    public Column build(Function<String, Column> others) {
        return new Column.Tallies(
                counts.values().toArray(new long[0][]),
                List.copyOf(counts.keySet()),
                rows,
                complete ? null : availabilities);
    }
}

package org.qinglian.scoring.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts events by their attributes. */
final class EventTallies implements ColumnBuilder {
    /** Stands in a code for an attribute that an event does not have. */
    static final String NOT_STATED = "?";

    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final int rows;
    private final String kind;
    private final List<String> by;
    private final Map<String, String> where;

    EventTallies(int rows, String kind, List<String> by, Map<String, String> where) {
        this.rows = rows;
        this.kind = kind;
        this.by = by;
        this.where = where;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        for (Event event : facts.eventList(subject.id())) {
            if (event.kind().equals(kind) && EventFilter.matches(event, where)) {
                counts.computeIfAbsent(code(event), key -> new long[rows])[row]++;
            }
        }
    }

    private String code(Event event) {
        return by.stream()
                .map(attribute -> event.attributes().getOrDefault(attribute, NOT_STATED))
                .collect(Collectors.joining("/"));
    }

    @Override
    public Column build() {
        return new Column.Tallies(counts.values().toArray(new long[0][]), List.copyOf(counts.keySet()), rows);
    }
}

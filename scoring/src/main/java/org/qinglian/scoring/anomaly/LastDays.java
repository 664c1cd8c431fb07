package org.qinglian.scoring.anomaly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.ScoredSubject;

/** A unit all of whose records are of the last days of the period (期末突击补录). */
final class LastDays implements Detector {
    private static final String CODE = "anomaly.last-days";

    @Override
    public void detect(Look look, Findings findings) {
        Map<String, LocalDate> entered = new HashMap<>();
        look.evidence().changes().stream()
                .filter(change -> change.kind() == RecordChangeKind.ENTERED)
                .forEach(change -> entered.merge(change.record(), change.on(), LastDays::earlier));
        LocalDate first = look.scoring().period().end().minusDays(look.norms().lastDays() - 1L);
        List<String> late = new ArrayList<>();
        int undated = 0;
        for (Map.Entry<String, List<ScoredSubject>> unit : look.units().entrySet()) {
            List<Event> events = unit.getValue().stream()
                    .flatMap(subject -> look.scoring().facts().events(subject.id()).stream())
                    .toList();
            boolean many = events.size() >= look.norms().leastRecords();
            if (many && events.stream().noneMatch(event -> day(event, entered).isBefore(first))) {
                late.add(unit.getKey());
            }
            undated += (int) events.stream()
                    .filter(event -> !entered.containsKey(event.source()))
                    .count();
        }
        if (!late.isEmpty()) {
            findings.found(
                    CODE,
                    Map.of(
                            "count",
                            late.size(),
                            "first",
                            first,
                            "least",
                            look.norms().leastRecords()),
                    late,
                    List.of());
        }
        if (undated > 0) {
            findings.unassessed(CODE, "unassessed.entry-days", Map.of("count", undated));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** When it was entered; if nobody knows, when it happened, which is no later. */
    private static LocalDate day(Event event, Map<String, LocalDate> entered) {
        return entered.getOrDefault(event.source(), event.occurredOn());
    }
}

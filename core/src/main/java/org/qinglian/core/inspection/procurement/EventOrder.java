package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;

/**
 * Events of one record in the order in which they have to come (时间顺序); those without a day are passed over.
 *
 * @param record the record
 * @param pointer its place
 * @param events the events
 */
record EventOrder(Identified<?> record, String pointer, List<DatedEvent> events) {
    static EventOrder of(Identified<?> record, String pointer, DatedEvent... events) {
        return new EventOrder(record, pointer, List.of(events));
    }

    void judge(Verdicts verdicts) {
        Optional<DatedEvent> before = Optional.empty();
        for (DatedEvent event : events) {
            if (event.on().isEmpty()) {
                continue;
            }
            if (before.isPresent()) {
                DatedEvent earlier = before.get();
                LocalDate expected = earlier.on().orElseThrow();
                LocalDate found = event.on().get();
                verdicts.expect(
                        !found.isBefore(expected),
                        record,
                        pointer + "/" + event.field(),
                        Map.of(
                                "event",
                                event.event(),
                                "found",
                                found,
                                "earlier",
                                earlier.event(),
                                "expected",
                                expected));
            }
            before = Optional.of(event);
        }
    }
}

package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;

/**
 * Which events of several kinds count together, and what of each (合并计数).
 *
 * @param parts how those of each kind count
 * @param caps the common caps
 */
record JointCount(List<EventCount> parts, List<WindowCap> caps) {
    private static final Comparator<CountedEvent> BY_DAY = Comparator.comparing(
                    (CountedEvent each) -> each.event().occurredOn())
            .thenComparing(each -> each.event().source());

    /** Why there is no number; absent if there is one. */
    Optional<Availability> absence(Facts facts) {
        if (parts.stream().noneMatch(part -> part.applies(facts))) {
            return Optional.of(Availability.NOT_APPLICABLE);
        }
        return facts.since().isAfter(earliestDay(facts)) ? Optional.of(Availability.MISSING) : Optional.empty();
    }

    private LocalDate firstDay(Facts facts) {
        return earliest(parts.stream().map(part -> part.firstDay(facts)));
    }

    private LocalDate earliestDay(Facts facts) {
        LocalDate ofCaps = WindowCap.earliestDay(caps, firstDay(facts));
        return earliest(Stream.concat(Stream.of(ofCaps), parts.stream().map(part -> part.earliestDay(facts))));
    }

    private static LocalDate earliest(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The events that they look at, by day, with what of each counts in the end. */
    List<CountedEvent> of(Facts facts, String subject) {
        LocalDate first = firstDay(facts);
        LocalDate earliest = earliestDay(facts);
        CapLedger ledger =
                new CapLedger(caps, new CountedSpan(first, facts.period().unit()), true);
        return parts.stream()
                .flatMap(part -> part.since(earliest, facts, subject).stream())
                .sorted(BY_DAY)
                .map(each -> each.under(ledger))
                .filter(each -> !each.event().occurredOn().isBefore(first))
                .toList();
    }

    /** What of the events counts together; absent if there is no number. */
    Optional<BigDecimal> total(Facts facts, String subject) {
        return absence(facts).isPresent()
                ? Optional.empty()
                : Optional.of(of(facts, subject).stream()
                        .map(CountedEvent::counted)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What a reader is told of events that do not count, or not in full, or of why there is no number. */
    List<LocalizedText> notes(Facts facts, String subject, Optional<LocalizedText> unit) {
        List<YearPart> timely =
                parts.stream().flatMap(part -> part.timely().stream()).toList();
        return absence(facts)
                .map(absence -> List.of(CountNotes.absence(absence, timely, facts, earliestDay(facts))))
                .orElseGet(() -> new CountNotes(of(facts, subject), timely, unit).texts());
    }
}

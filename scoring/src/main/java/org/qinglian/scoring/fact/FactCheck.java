package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedText;

/** Holds the facts of a folder, one after the other, against what is known already (事实核对). Not thread-safe. */
final class FactCheck {
    private final Facts known;
    private final Map<String, List<LocalizedText>> eventUnits;
    private final Map<String, List<LocalizedText>> readingUnits;
    private final Set<String> seen = new HashSet<>();

    FactCheck(Facts known, Collection<Measure> measures) {
        this.known = known;
        this.eventUnits =
                units(measures, measure -> measure instanceof SumMeasure sum ? List.of(sum.event()) : List.of());
        this.readingUnits =
                units(measures, measure -> measure instanceof ReadingMeasure ? measure.readingNames() : List.of());
    }

    private static Map<String, List<LocalizedText>> units(
            Collection<Measure> measures, Function<Measure, List<String>> names) {
        return measures.stream()
                .flatMap(measure -> measure.unit().stream()
                        .flatMap(unit -> names.apply(measure).stream().map(name -> Map.entry(name, unit))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Why an event does not count; absent if it does. */
    Optional<FactFault> fault(Event event) {
        String found = event.kind() + " " + event.occurredOn();
        if (known.subject(event.subject()).isEmpty()) {
            return Optional.of(unknownSubject(event.subject(), found));
        }
        if (!known.covers(event.occurredOn())) {
            return Optional.of(FactFault.of(
                    "occurredOn",
                    "facts.outside-period",
                    Map.of(
                            "subject", event.subject(),
                            "found", found,
                            "from", known.since(),
                            "to", known.period().end())));
        }
        return wrongUnit(event.subject(), found, event.unit(), eventUnits.getOrDefault(event.kind(), List.of()));
    }

    /** Why a reading does not count; absent if it does. */
    Optional<FactFault> fault(Reading reading) {
        if (known.subject(reading.subject()).isEmpty()) {
            return Optional.of(unknownSubject(reading.subject(), reading.name()));
        }
        List<LocalizedText> units = readingUnits.getOrDefault(reading.name(), List.of());
        return wrongUnit(reading.subject(), reading.name(), reading.unit(), units)
                .or(() -> neitherYesNorNo(reading, units))
                .or(() -> repeated(reading));
    }

    private static FactFault unknownSubject(String subject, String found) {
        return FactFault.of("subject", "facts.unknown-subject", Map.of("subject", subject, "found", found));
    }

    private static Optional<FactFault> wrongUnit(
            String subject, String found, Optional<String> stated, List<LocalizedText> units) {
        return units.stream()
                .filter(unit -> StatedUnit.isOther(stated, Optional.of(unit)))
                .findFirst()
                .map(unit -> FactFault.of(
                        "unit",
                        "facts.wrong-unit",
                        Map.of("subject", subject, "found", found, "unit", stated.orElseThrow(), "expected", unit)));
    }

    private static Optional<FactFault> neitherYesNorNo(Reading reading, List<LocalizedText> units) {
        return reading.value()
                .filter(value -> units.stream().anyMatch(StatedUnit::isYesNo) && !isYesOrNo(value))
                .map(value -> FactFault.of(
                        "value",
                        "facts.not-yes-no",
                        Map.of("subject", reading.subject(), "name", reading.name(), "found", value)));
    }

    private static boolean isYesOrNo(BigDecimal value) {
        return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    private Optional<FactFault> repeated(Reading reading) {
        boolean first = seen.add(reading.subject() + "\n" + reading.name())
                && known.reading(reading.subject(), reading.name()).isEmpty();
        return first
                ? Optional.empty()
                : Optional.of(FactFault.of(
                        "", "facts.repeated-reading", Map.of("subject", reading.subject(), "found", reading.name())));
    }
}

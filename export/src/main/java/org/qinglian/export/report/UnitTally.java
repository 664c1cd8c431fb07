package org.qinglian.export.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Severity;
import org.qinglian.export.content.CheckSummary;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.content.UnitSummary;

/** Adds up what was found unit by unit (按单位汇总). Not thread-safe. */
final class UnitTally {
    /** What is counted for one unit. */
    private static final class Count {
        private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        private int notAssessed;

        private UnitSummary summary(Optional<NamedRecord> unit) {
            return new UnitSummary(
                    unit, of(Severity.ERROR), of(Severity.WARNING), of(Severity.INFORMATION), notAssessed);
        }

        private int of(Severity severity) {
            return findings.getOrDefault(severity, 0);
        }
    }

    private final Map<Optional<NamedRecord>, Count> counts = new LinkedHashMap<>();

    private UnitTally() {}

    /** Every unit in which something was found or could not be assessed. */
    static List<UnitSummary> of(List<CheckSummary> checks, Units units) {
        UnitTally tally = new UnitTally();
        checks.forEach(tally::add);
        return tally.counts.entrySet().stream()
                .map(entry -> entry.getValue().summary(entry.getKey()))
                .sorted(Comparator.comparing((UnitSummary unit) -> unit.unit().isEmpty())
                        .thenComparing(UnitSummary::errors, Comparator.reverseOrder())
                        .thenComparing(UnitSummary::warnings, Comparator.reverseOrder())
                        .thenComparing(unit -> unit.unit().map(units::place).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void add(CheckSummary check) {
        check.findings()
                .forEach(placed -> count(placed.concerned().unit())
                        .findings
                        .merge(placed.finding().severity(), 1, Integer::sum));
        check.notAssessed().forEach(placed -> count(placed.concerned().unit()).notAssessed++);
    }

    private Count count(Optional<NamedRecord> unit) {
        return counts.computeIfAbsent(unit, key -> new Count());
    }
}

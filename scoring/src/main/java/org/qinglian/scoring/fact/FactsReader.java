package org.qinglian.scoring.fact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;

/**
 * Reads facts that no record shows (事实读取), from a folder with {@code events.json} and {@code readings.json}, each a list.
 *
 * <p>A fact of an unknown subject, outside the period, said twice or in a unit that is not that of its measure is a problem and
 * counts for nobody; the rest is kept.
 * Immutable and thread-safe.
 */
public final class FactsReader {
    private final DocumentReader documents = DocumentReader.standard();

    private final List<Measure> measures;

    private FactsReader(List<Measure> measures) {
        this.measures = Copy.list(measures);
    }

    public static FactsReader standard() {
        return new FactsReader(List.of());
    }

    /** The same, for facts that are to be measured so: those that state another unit are refused. */
    public FactsReader measuring(Collection<Measure> expected) {
        return new FactsReader(List.copyOf(expected));
    }

    /**
     * Reads the facts of a folder and adds them to others.
     *
     * @param folder the folder; if neither file is in it, that is a warning
     * @param known what is known already, with the subjects and the period
     */
    public Loaded<Facts> load(Path folder, Facts known) {
        Facts.Builder facts = known.toBuilder();
        Set<String> readings = new HashSet<>();
        List<Problem> problems = new ArrayList<>(absence(folder));
        problems.addAll(read(folder.resolve("events.json"), Event.class, event -> fault(event, known), facts::add));
        problems.addAll(read(
                folder.resolve("readings.json"),
                Reading.class,
                reading -> fault(reading, known, readings),
                facts::add));
        return new Loaded<>(Optional.of(facts.build()), problems, pointers -> Map.of());
    }

    private static List<Problem> absence(Path folder) {
        if (Files.exists(folder.resolve("events.json")) || Files.exists(folder.resolve("readings.json"))) {
            return List.of();
        }
        String name = String.valueOf(folder.getFileName());
        return List.of(new Problem(
                Severity.WARNING,
                Location.of(name, ""),
                ScoringMessages.messages().message("facts.absent", Map.of("found", name))));
    }

    /** A fact that was read but counts for nobody. */
    private record Refused(String pointer, LocalizedMessage why) {}

    private <T> List<Problem> read(
            Path file, Class<T> type, Function<T, Optional<LocalizedMessage>> fault, Consumer<T> accept) {
        if (!Files.exists(file)) {
            return List.of();
        }
        DocumentSource source = DocumentSource.of(String.valueOf(file.getFileName()), file);
        List<Refused> refused = new ArrayList<>();
        Loaded<Object> loaded = documents.readRecords(source, Map.of("", type), Object.class, (list, index, record) -> {
            T fact = type.cast(record);
            fault.apply(fact)
                    .ifPresentOrElse(
                            why -> refused.add(new Refused(list + "/" + index, why)), () -> accept.accept(fact));
        });
        Map<String, Location> places =
                loaded.locator().locate(refused.stream().map(Refused::pointer).toList());
        Stream<Problem> refusals = refused.stream()
                .map(each -> new Problem(
                        Severity.ERROR,
                        places.getOrDefault(each.pointer(), Location.of(source.name(), each.pointer())),
                        each.why()));
        return Stream.concat(loaded.problems().stream(), refusals)
                .sorted(Comparator.comparing(Problem::location))
                .toList();
    }

    private Optional<LocalizedMessage> fault(Event event, Facts known) {
        String found = event.kind() + " " + event.occurredOn();
        if (known.subject(event.subject()).isEmpty()) {
            return message("facts.unknown-subject", event.subject(), found);
        }
        if (!known.covers(event.occurredOn())) {
            return message("facts.outside-period", event.subject(), found);
        }
        return wrongUnit(
                event.subject(),
                found,
                event.unit(),
                measure -> measure instanceof SumMeasure sum && sum.event().equals(event.kind()));
    }

    private Optional<LocalizedMessage> fault(Reading reading, Facts known, Set<String> seen) {
        if (known.subject(reading.subject()).isEmpty()) {
            return message("facts.unknown-subject", reading.subject(), reading.name());
        }
        Optional<LocalizedMessage> wrongUnit = wrongUnit(
                reading.subject(),
                reading.name(),
                reading.unit(),
                measure ->
                        measure instanceof ReadingMeasure read && read.reading().equals(reading.name()));
        if (wrongUnit.isPresent()) {
            return wrongUnit;
        }
        boolean first = seen.add(reading.subject() + "\n" + reading.name())
                && known.reading(reading.subject(), reading.name()).isEmpty();
        return first ? Optional.empty() : message("facts.repeated-reading", reading.subject(), reading.name());
    }

    private Optional<LocalizedMessage> wrongUnit(
            String subject, String found, Optional<String> stated, Predicate<Measure> isOf) {
        return measures.stream()
                .filter(isOf)
                .map(Measure::unit)
                .filter(unit -> StatedUnit.isOther(stated, unit))
                .findFirst()
                .map(unit -> ScoringMessages.messages()
                        .message(
                                "facts.wrong-unit",
                                Map.of(
                                        "subject",
                                        subject,
                                        "found",
                                        found,
                                        "unit",
                                        stated.orElseThrow(),
                                        "expected",
                                        unit.orElseThrow())));
    }

    private static Optional<LocalizedMessage> message(String code, String subject, String found) {
        return Optional.of(ScoringMessages.messages().message(code, Map.of("subject", subject, "found", found)));
    }
}

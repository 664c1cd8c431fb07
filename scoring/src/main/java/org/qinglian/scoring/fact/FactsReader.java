package org.qinglian.scoring.fact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;

/**
 * Reads facts that no record shows (事实读取), from a folder with {@code events.json} and {@code readings.json}, each a list.
 *
 * <p>A fact of an unknown subject, outside the period or said twice is a problem and counts for nobody; the rest is kept.
 * Immutable and thread-safe.
 */
public final class FactsReader {
    private final DocumentReader documents = DocumentReader.standard();

    private FactsReader() {}

    public static FactsReader standard() {
        return new FactsReader();
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
    private record Refused(String pointer, String code, Object fact) {}

    private <T> List<Problem> read(Path file, Class<T> type, Function<T, Optional<String>> fault, Consumer<T> accept) {
        if (!Files.exists(file)) {
            return List.of();
        }
        DocumentSource source = DocumentSource.of(String.valueOf(file.getFileName()), file);
        List<Refused> refused = new ArrayList<>();
        Loaded<Object> loaded = documents.readRecords(source, Map.of("", type), Object.class, (list, index, record) -> {
            T fact = type.cast(record);
            fault.apply(fact)
                    .ifPresentOrElse(
                            code -> refused.add(new Refused(list + "/" + index, code, fact)),
                            () -> accept.accept(fact));
        });
        Map<String, Location> places =
                loaded.locator().locate(refused.stream().map(Refused::pointer).toList());
        Stream<Problem> refusals = refused.stream()
                .map(each ->
                        problem(each, places.getOrDefault(each.pointer(), Location.of(source.name(), each.pointer()))));
        return Stream.concat(loaded.problems().stream(), refusals)
                .sorted(Comparator.comparing(Problem::location))
                .toList();
    }

    private static Problem problem(Refused refused, Location place) {
        String subject = refused.fact() instanceof Event event ? event.subject() : ((Reading) refused.fact()).subject();
        String found = refused.fact() instanceof Event event
                ? event.kind() + " " + event.occurredOn()
                : ((Reading) refused.fact()).name();
        return new Problem(
                Severity.ERROR,
                place,
                ScoringMessages.messages().message(refused.code(), Map.of("subject", subject, "found", found)));
    }

    private static Optional<String> fault(Event event, Facts known) {
        if (known.subject(event.subject()).isEmpty()) {
            return Optional.of("facts.unknown-subject");
        }
        return known.covers(event.occurredOn()) ? Optional.empty() : Optional.of("facts.outside-period");
    }

    private static Optional<String> fault(Reading reading, Facts known, Set<String> seen) {
        if (known.subject(reading.subject()).isEmpty()) {
            return Optional.of("facts.unknown-subject");
        }
        boolean first = seen.add(reading.subject() + "\n" + reading.name())
                && known.reading(reading.subject(), reading.name()).isEmpty();
        return first ? Optional.empty() : Optional.of("facts.repeated-reading");
    }
}

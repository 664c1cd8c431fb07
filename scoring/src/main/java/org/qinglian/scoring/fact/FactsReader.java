package org.qinglian.scoring.fact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * counts for nobody; the rest is kept. A problem names the field that is at fault, if it is one.
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

    /**
     * The same, for facts that are to be measured so: those that state another unit are refused, and so are readings other than 1
     * and 0 where the unit is 是否. A name that none of the measures reads is a warning, once for all its facts in a file: it may
     * be misspelt. The facts are kept.
     *
     * @param expected the measures of every scheme that is to score these facts; where one folder serves several schemes those
     *     of all of them, or the facts of the others are warned of. None means that nothing is known of how they are measured
     */
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
        FactCheck check = new FactCheck(known, measures);
        List<Problem> problems = new ArrayList<>(absence(folder));
        problems.addAll(read(
                folder.resolve("events.json"), Event.class, check::fault, facts::add, UnusedNames.ofEvents(measures)));
        problems.addAll(read(
                folder.resolve("readings.json"),
                Reading.class,
                check::fault,
                facts::add,
                UnusedNames.ofReadings(measures)));
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

    /** What is to be said of a fact that was read. */
    private record Remark(Severity severity, String pointer, LocalizedMessage message) {
        Problem at(Location place) {
            return new Problem(severity, place, message);
        }
    }

    private <T> List<Problem> read(
            Path file,
            Class<T> type,
            Function<T, Optional<FactFault>> fault,
            Consumer<T> accept,
            UnusedNames<T> unused) {
        if (!Files.exists(file)) {
            return List.of();
        }
        DocumentSource source = DocumentSource.of(String.valueOf(file.getFileName()), file);
        List<Remark> remarks = new ArrayList<>();
        Loaded<Object> loaded = documents.readRecords(source, Map.of("", type), Object.class, (list, index, record) -> {
            T fact = type.cast(record);
            String pointer = list + "/" + index;
            unused.note(fact, pointer);
            fault.apply(fact)
                    .ifPresentOrElse(
                            found -> remarks.add(new Remark(Severity.ERROR, found.pointer(pointer), found.message())),
                            () -> accept.accept(fact));
        });
        unused.messages().forEach((pointer, message) -> remarks.add(new Remark(Severity.WARNING, pointer, message)));
        Map<String, Location> places =
                loaded.locator().locate(remarks.stream().map(Remark::pointer).toList());
        Stream<Problem> remarked = remarks.stream()
                .map(each -> each.at(places.getOrDefault(each.pointer(), Location.of(source.name(), each.pointer()))));
        return Stream.concat(loaded.problems().stream(), remarked)
                .sorted(Comparator.comparing(Problem::location))
                .toList();
    }
}

package org.qinglian.core.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Locator;
import org.qinglian.core.document.Problem;

/** Puts a programme together (汇集) from the records of its files, and notes what does not fit together. */
final class ProgrammeAssembly {
    private final Map<String, List<Object>> collections = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Integer>> firsts = new HashMap<>();
    private final RecordPlaces places = new RecordPlaces();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private @Nullable Header header;

    /** A record that came after another one with its identifier. */
    private record Repeat(Identified<?> record, String first, Location place) {}

    /** Adds what a file holds; of two records with one identifier the one that is added first counts. */
    void add(FileRecords file) {
        if (file.prefix().isEmpty()) {
            header = file.document().value().orElse(null);
        }
        problems.addAll(file.document().problems());
        int before = repeats.size();
        file.lists().forEach((list, rows) -> add(file, list, rows));
        locateRepeats(before, file.document().locator());
    }

    private void add(FileRecords file, String list, FileRecords.Rows rows) {
        String collection = file.prefix() + list;
        List<Object> records = collections.computeIfAbsent(collection, key -> new ArrayList<>(rows.size()));
        int segment = places.addSegment(
                new RecordPlaces.Segment(file.name(), list, file.document().locator()));
        for (int row = 0; row < rows.size(); row++) {
            Object record = rows.record(row);
            Integer first = record instanceof Identified<?> identified ? first(identified, records.size()) : null;
            if (first == null) {
                places.add(collection, segment, rows.index(row));
                records.add(record);
            } else {
                Location place = Location.of(file.name(), list + "/" + rows.index(row) + "/id");
                repeats.add(new Repeat((Identified<?>) record, collection + "/" + first, place));
            }
        }
    }

    /** The place of the record that has this identifier already; null if there is none, and this one now has it. */
    private @Nullable Integer first(Identified<?> record, int place) {
        return firsts.computeIfAbsent(record.getClass(), type -> new HashMap<>())
                .putIfAbsent(record.id().id(), place);
    }

    void refuseFile(String file) {
        problems.add(Problem.error(
                Location.of(file, ""), "programme.unknown-file", Map.of("expected", ProgrammeFolder.expected(file))));
    }

    private void locateRepeats(int from, Locator lines) {
        List<Repeat> ofFile = repeats.subList(from, repeats.size());
        Map<String, Location> found = lines.locate(
                ofFile.stream().map(repeat -> repeat.place().pointer()).toList());
        ofFile.replaceAll(repeat -> new Repeat(
                repeat.record(),
                repeat.first(),
                found.getOrDefault(repeat.place().pointer(), repeat.place())));
    }

    /** The programme as far as it could be read, with every problem of its files and of its references. */
    Loaded<Programme> finish(String name) {
        Header read = header;
        Header known = read != null
                ? read
                : new Header(Header.SCHEMA_VERSION, Ref.of(name), LocalizedText.of(name, name), Optional.empty());
        Programme programme =
                RecordLayout.PROGRAMME.assemble(known, collection -> collections.getOrDefault(collection, List.of()));
        reportRepeats();
        reportDangling(programme);
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparing(Problem::location))
                .toList();
        return new Loaded<>(Optional.of(programme), sorted, places);
    }

    private void reportRepeats() {
        Map<String, Location> firstPlaces =
                places.locate(repeats.stream().map(Repeat::first).toList());
        for (Repeat repeat : repeats) {
            problems.add(Problem.error(
                    repeat.place(),
                    "programme.duplicate-id",
                    Map.of(
                            "kind", RecordKind.of(repeat.record().getClass()),
                            "id", repeat.record().id(),
                            "first", firstPlaces.get(repeat.first()))));
        }
    }

    private void reportDangling(Programme programme) {
        List<Registry.Mention> dangling = Registry.of(programme).dangling();
        Map<String, Location> found =
                places.locate(dangling.stream().map(Registry.Mention::pointer).toList());
        for (Registry.Mention mention : dangling) {
            problems.add(Problem.error(
                    found.getOrDefault(mention.pointer(), Location.of("", mention.pointer())),
                    "programme.dangling-reference",
                    Map.of("kind", RecordKind.of(mention.type()), "id", mention.ref())));
        }
    }
}

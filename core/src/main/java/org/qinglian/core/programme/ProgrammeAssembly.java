package org.qinglian.core.programme;

import java.util.ArrayList;
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
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Locator;
import org.qinglian.core.document.Problem;

/** Puts a programme together (汇集) from the records of its files, and notes what does not fit together. */
final class ProgrammeAssembly {
    private final DocumentReader documents;
    private final Map<String, List<Object>> collections = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Integer>> firsts = new HashMap<>();
    private final RecordPlaces places = new RecordPlaces();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private @Nullable Header header;

    /** A record that came after another one with its identifier. */
    private record Repeat(Identified<?> record, String first, Location place) {}

    ProgrammeAssembly(DocumentReader documents) {
        this.documents = documents;
    }

    void readDocument(DocumentSource source) {
        Loaded<Header> loaded = read(source, "", RecordLayout.PROGRAMME.types());
        header = loaded.value().orElse(null);
    }

    void readCollection(String collection, DocumentSource source) {
        read(source, collection, Map.of("", type(collection)));
    }

    void refuseFile(String file) {
        String expected = String.join(
                ", ",
                RecordLayout.PROGRAMME.types().keySet().stream()
                        .map(ProgrammeFolder::file)
                        .toList());
        problems.add(Problem.error(Location.of(file, ""), "programme.unknown-file", Map.of("expected", expected)));
    }

    private Loaded<Header> read(DocumentSource source, String prefix, Map<String, Class<?>> layout) {
        Map<String, Integer> segments = new HashMap<>();
        FileLines lines = new FileLines();
        int before = repeats.size();
        Loaded<Header> loaded = documents.readRecords(source, layout, Header.class, (list, index, record, pointer) -> {
            String collection = prefix + list;
            if (isNew(collection, record, Location.of(source.name(), pointer + "/id"))) {
                int segment = segments.computeIfAbsent(
                        collection, key -> places.addSegment(new RecordPlaces.Segment(source.name(), list, lines)));
                places.add(collection, segment, index);
                collections
                        .computeIfAbsent(collection, key -> new ArrayList<>())
                        .add(record);
            }
        });
        lines.delegate = loaded.locator();
        problems.addAll(loaded.problems());
        locateRepeats(before, loaded.locator());
        return loaded;
    }

    /** Lines are known when the file has been read; its records refer to it before. */
    private static final class FileLines implements Locator {
        private Locator delegate = pointers -> Map.of();

        @Override
        public Map<String, Location> locate(java.util.Collection<String> pointers) {
            return delegate.locate(pointers);
        }
    }

    private boolean isNew(String collection, Object record, Location place) {
        if (!(record instanceof Identified<?> identified)) {
            return true;
        }
        int next = collections.getOrDefault(collection, List.of()).size();
        Integer first = firsts.computeIfAbsent(record.getClass(), type -> new HashMap<>())
                .putIfAbsent(identified.id().id(), next);
        if (first != null) {
            repeats.add(new Repeat(identified, collection + "/" + first, place));
        }
        return first == null;
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
                .sorted(java.util.Comparator.comparing(Problem::location))
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

    private static Class<?> type(String collection) {
        Class<?> type = RecordLayout.PROGRAMME.types().get(collection);
        if (type == null) {
            throw new IllegalArgumentException(collection);
        }
        return type;
    }
}

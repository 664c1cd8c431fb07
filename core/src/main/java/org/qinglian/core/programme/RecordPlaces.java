package org.qinglian.core.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Locator;

/**
 * From which file and place each record of a programme came (记录来源), kept as two small numbers a record.
 *
 * <p>A pointer into the programme, {@code /coverage/households/17/grid}, is turned into a file and the pointer in that
 * file; only then is the file asked for the line.
 */
final class RecordPlaces implements Locator {
    /** A list of records in one file. */
    record Segment(String file, String pointer, Locator lines) {}

    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Origins> origins = new HashMap<>();

    /** The segment and the place in it of each record of a collection. */
    private static final class Origins {
        private int[] segments = new int[64];
        private int[] indices = new int[64];
        private int size;

        private void add(int segment, int index) {
            if (size == segments.length) {
                segments = java.util.Arrays.copyOf(segments, size * 2);
                indices = java.util.Arrays.copyOf(indices, size * 2);
            }
            segments[size] = segment;
            indices[size++] = index;
        }
    }

    int addSegment(Segment segment) {
        segments.add(segment);
        return segments.size() - 1;
    }

    void add(String collection, int segment, int indexInFile) {
        origins.computeIfAbsent(collection, name -> new Origins()).add(segment, indexInFile);
    }

    @Override
    public Map<String, Location> locate(Collection<String> pointers) {
        Map<Segment, Map<String, String>> wanted = new LinkedHashMap<>();
        for (String pointer : pointers) {
            String[] parts = pointer.split("/", 5);
            Origins origin = parts.length < 4 ? null : origins.get("/" + parts[1] + "/" + parts[2]);
            int index = origin == null ? 0 : Integer.parseInt(parts[3]);
            if (origin != null && index < origin.size) {
                Segment segment = segments.get(origin.segments[index]);
                String inFile =
                        segment.pointer() + "/" + origin.indices[index] + (parts.length == 5 ? "/" + parts[4] : "");
                wanted.computeIfAbsent(segment, key -> new LinkedHashMap<>()).put(pointer, inFile);
            }
        }
        Map<String, Location> found = new HashMap<>();
        wanted.forEach((segment, inFile) -> {
            Map<String, Location> lines = segment.lines().locate(inFile.values());
            inFile.forEach((pointer, place) ->
                    found.put(pointer, lines.getOrDefault(place, Location.of(segment.file(), place))));
        });
        Map<String, Location> places = new LinkedHashMap<>();
        pointers.forEach(pointer -> {
            Location place = found.get(pointer);
            if (place != null) {
                places.put(pointer, place);
            }
        });
        return places;
    }
}

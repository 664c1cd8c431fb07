package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON documents into records (文档读取器) and gives every fault its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReader {
    private final ObjectMapper mapper = JsonMapping.mapper();
    private final ConstraintFaults constraints = new ConstraintFaults();

    private DocumentReader() {}

    public static DocumentReader standard() {
        return new DocumentReader();
    }

    /** Reads one object. It is absent if it lacks something that it must have. */
    public <T> Loaded<T> read(DocumentSource source, Class<T> type) {
        FileProblems problems = new FileProblems(source.name());
        Optional<T> value = withParser(source, problems, parser -> {
            if (isEmpty(parser, problems)) {
                return null;
            }
            T bound = binder(problems).bind(parser, type, () -> "");
            requireEnd(source, parser, problems);
            return bound;
        });
        return new Loaded<>(value, locate(source, problems.problems()), pointers -> places(source, pointers));
    }

    /**
     * Reads the records of a document one by one.
     *
     * @param layout the type of record of each list, by the pointer of the list; {@code ""} where the file is one list
     * @param header the type of what stands in the document beside the lists
     * @param consumer takes each record
     * @return the header, if the document has what it needs, and every problem
     */
    public <H> Loaded<H> readRecords(
            DocumentSource source, Map<String, Class<?>> layout, Class<H> header, RecordConsumer consumer) {
        FileProblems problems = new FileProblems(source.name());
        Optional<H> value = withParser(source, problems, parser -> {
            if (isEmpty(parser, problems)) {
                return null;
            }
            LayoutWalk walk = new LayoutWalk(layout, parser, binder(problems), problems, consumer);
            walk.walk("");
            requireEnd(source, parser, problems);
            return layout.containsKey("") ? null : walk.header(mapper, header);
        });
        return new Loaded<>(value, locate(source, problems.problems()), pointers -> places(source, pointers));
    }

    private Binder binder(FileProblems problems) {
        return new Binder(mapper, constraints, problems);
    }

    private static boolean isEmpty(JsonParser parser, FileProblems problems) throws IOException {
        boolean empty = parser.nextToken() == null;
        if (empty) {
            problems.add("", "document.empty", Map.of());
        }
        return empty;
    }

    private static void requireEnd(DocumentSource source, JsonParser parser, FileProblems problems) throws IOException {
        if (parser.nextToken() != null) {
            problems.addAt(place(source, "", parser.currentTokenLocation()), "document.trailing", Map.of());
        }
    }

    /** Something to do with a parser. */
    @FunctionalInterface
    private interface Reading<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }

    private <T> Optional<T> withParser(DocumentSource source, FileProblems problems, Reading<T> reading) {
        try (InputStream stream = Utf8Text.open(source);
                JsonParser parser = new TidyParser(
                        mapper.createParser(stream).disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION), problems)) {
            try {
                return Optional.ofNullable(reading.read(parser));
            } catch (JsonProcessingException e) {
                Location place = place(source, Binder.pointer(parser), e.getLocation());
                if (e instanceof StreamConstraintsException) {
                    problems.addAt(place, "document.too-large", Map.of());
                } else if (e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
                    problems.addAt(place, "document.truncated", Map.of());
                } else if (e.getOriginalMessage().startsWith("Invalid UTF-8")) {
                    problems.addAt(place, "document.encoding", Map.of());
                } else {
                    problems.addAt(place, "document.syntax", Map.of("found", SyntaxFault.of(e.getOriginalMessage())));
                }
            }
        } catch (NoSuchFileException e) {
            problems.addAt(Location.of(source.name(), ""), "document.absent", Map.of());
        } catch (IOException e) {
            problems.addAt(
                    Location.of(source.name(), ""),
                    "document.unreadable",
                    Map.of("found", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static Location place(DocumentSource source, String pointer, @Nullable JsonLocation location)
            throws IOException {
        if (location == null) {
            return Location.of(source.name(), pointer);
        }
        long offset = location.getByteOffset();
        int column = offset < 0 ? location.getColumnNr() : Utf8Text.column(source, offset);
        return new Location(source.name(), pointer, location.getLineNr(), column);
    }

    /** Finds the line and column of each problem, in one pass over the text if there is any. */
    private static List<Problem> locate(DocumentSource source, List<Problem> problems) {
        List<String> pointers = problems.stream()
                .map(Problem::location)
                .filter(location -> location.line() == 0)
                .map(Location::pointer)
                .toList();
        Map<String, Location> places = places(source, pointers);
        List<Problem> located = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            Location location = problem.location();
            located.add(location.line() == 0 ? problem.at(places.getOrDefault(location.pointer(), location)) : problem);
        }
        located.sort(Comparator.comparing(Problem::location));
        return located;
    }

    private static Map<String, Location> places(DocumentSource source, Collection<String> pointers) {
        if (pointers.isEmpty()) {
            return Map.of();
        }
        try (InputStream stream = Utf8Text.open(source);
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PositionScanner(pointers).scan(source.name(), text);
        } catch (IOException e) {
            return Map.of();
        }
    }
}

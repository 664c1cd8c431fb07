package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of many JSON pointers in one pass over a text.
 *
 * <p>Records are bound at full speed without positions; only when something is wrong is the text passed over once more.
 * Whatever no pointer leads to is skipped.
 */
final class PositionScanner {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A step on the way to a wanted pointer. */
    private static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        private int line;
        private int column;
    }

    private final Step root = new Step();
    private final Collection<String> pointers;

    PositionScanner(Collection<String> pointers) {
        this.pointers = pointers;
        for (String pointer : pointers) {
            Step step = root;
            for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
                step = step.next.computeIfAbsent(rest.getMatchingProperty(), name -> new Step());
            }
        }
    }

    /** The place of each pointer, or of the nearest enclosing value that the text has. */
    Map<String, Location> scan(String file, Reader text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != null) {
                mark(root, parser.currentTokenLocation());
                walk(root, parser);
            }
        } catch (JsonProcessingException e) {
            // What ends the reading is a problem of its own; what stands before it has been located.
        }
        Map<String, Location> places = new LinkedHashMap<>();
        for (String pointer : pointers) {
            places.put(pointer, place(file, pointer));
        }
        return places;
    }

    private void walk(Step step, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Step child = step.next.get(parser.currentName());
                JsonLocation name = parser.currentTokenLocation();
                parser.nextToken();
                descend(child, name, parser);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                descend(step.next.get(Integer.toString(i)), parser.currentTokenLocation(), parser);
            }
        }
    }

    private void descend(@Nullable Step child, JsonLocation location, JsonParser parser) throws IOException {
        if (child == null) {
            parser.skipChildren();
        } else {
            mark(child, location);
            walk(child, parser);
        }
    }

    /** Of two fields of one name the first counts, as it does in reading. */
    private static void mark(Step step, JsonLocation location) {
        if (step.line == 0) {
            step.line = location.getLineNr();
            step.column = location.getColumnNr();
        }
    }

    private Location place(String file, String pointer) {
        Step step = root;
        int line = root.line;
        int column = root.column;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            step = step.next.getOrDefault(rest.getMatchingProperty(), root);
            if (step.line == 0) {
                break;
            }
            line = step.line;
            column = step.column;
        }
        return new Location(file, pointer, line, column);
    }
}

package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Binds the value at a parser to a record (绑定) and leaves the parser at its end, whatever is wrong with it. */
final class Binder {
    private final ObjectMapper mapper;
    private final ConstraintFaults constraints;
    private final FileProblems problems;
    private final Map<Class<?>, ObjectReader> readers = new HashMap<>();

    Binder(ObjectMapper mapper, ConstraintFaults constraints, FileProblems problems) {
        this.mapper = mapper;
        this.constraints = constraints;
        this.problems = problems;
    }

    /**
     * Binds and checks one value.
     *
     * @param place where it stands in the file, asked for only if something is wrong
     * @return the value; null if it cannot be represented, which has then been noted
     */
    <T> @Nullable T bind(JsonParser parser, Class<T> type, Supplier<String> place) throws IOException {
        int depth = parser.getParsingContext().getNestingDepth();
        int outside = parser.currentToken().isStructStart() ? depth - 1 : depth;
        try {
            T value = readers.computeIfAbsent(type, this::reader).readValue(parser, type);
            if (value == null) {
                problems.add(place.get(), "document.nothing", Map.of());
                problems.setAside(place.get());
                return null;
            }
            return constraints.check(value, place, problems) ? value : null;
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException || e.getCause() instanceof StreamConstraintsException) {
                throw (JsonProcessingException) e.getCause();
            }
            String pointer = pointer(place.get(), e);
            note(pointer, e);
            problems.setAside(pointer);
            while (parser.getParsingContext().getNestingDepth() > outside) {
                parser.nextToken();
            }
            return null;
        }
    }

    private void note(String pointer, JsonMappingException e) {
        if (e instanceof InvalidFormatException format) {
            problems.add(
                    pointer,
                    "document.malformed-value",
                    Map.of(
                            "found",
                            String.valueOf(format.getValue()),
                            "expected",
                            Expectation.of(format.getTargetType())));
        } else if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            problems.add(pointer, "document.unfit", Map.of("expected", Expectation.of(mismatch.getTargetType())));
        } else {
            problems.add(pointer, "document.unfit", Map.of("expected", Expectation.of(Object.class)));
        }
    }

    private ObjectReader reader(Class<?> type) {
        return mapper.readerFor(type).withHandler(new BindingFaults()).withAttribute(FileProblems.class, problems);
    }

    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(String base, JsonMappingException e) {
        StringBuilder pointer = new StringBuilder(base);
        for (JsonMappingException.Reference step : e.getPath()) {
            String name = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

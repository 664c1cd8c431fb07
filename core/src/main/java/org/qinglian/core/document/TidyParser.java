package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes a text on without what must not be in it, and notes each: a field that its object has already, and nothing
 * (null) in a list. Of two fields of one name the first counts.
 */
final class TidyParser extends JsonParserDelegate {
    private final FileProblems problems;
    /** The fields met so far of the open object at each depth. */
    private final List<Set<String>> fields = new ArrayList<>();

    TidyParser(JsonParser parser, FileProblems problems) {
        super(parser);
        this.problems = problems;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        while (token != null && isToBeLeftOut(token)) {
            token = delegate.nextToken();
        }
        return token;
    }

    private boolean isToBeLeftOut(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> fieldsHere().clear();
            case FIELD_NAME -> {
                if (!fieldsHere().add(delegate.currentName())) {
                    problems.add(
                            Binder.pointer(delegate),
                            "document.repeated-field",
                            Map.of("field", delegate.currentName()));
                    delegate.nextToken();
                    delegate.skipChildren();
                    return true;
                }
            }
            case VALUE_NULL -> {
                if (delegate.getParsingContext().inArray()) {
                    problems.add(Binder.pointer(delegate), "document.nothing", Map.of());
                    return true;
                }
            }
            default -> {}
        }
        return false;
    }

    private Set<String> fieldsHere() {
        int depth = delegate.getParsingContext().getNestingDepth();
        while (fields.size() <= depth) {
            fields.add(new HashSet<>());
        }
        return fields.get(depth);
    }

    // What a parser offers beside nextToken is to come by way of it.

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public @Nullable String nextFieldName() throws IOException {
        return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
    }

    @Override
    public boolean nextFieldName(SerializableString name) throws IOException {
        return name.getValue().equals(nextFieldName());
    }

    @Override
    public @Nullable String nextTextValue() throws IOException {
        return nextToken() == JsonToken.VALUE_STRING ? getText() : null;
    }

    @Override
    public int nextIntValue(int otherwise) throws IOException {
        return nextToken() == JsonToken.VALUE_NUMBER_INT ? getIntValue() : otherwise;
    }

    @Override
    public long nextLongValue(long otherwise) throws IOException {
        return nextToken() == JsonToken.VALUE_NUMBER_INT ? getLongValue() : otherwise;
    }

    @Override
    public @Nullable Boolean nextBooleanValue() throws IOException {
        JsonToken token = nextToken();
        return (token != null && token.isBoolean()) ? getBooleanValue() : null;
    }
}

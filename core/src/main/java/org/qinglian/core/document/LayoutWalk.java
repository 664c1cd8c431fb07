package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.CoreMessages;

/** One pass over a document of known layout (布局遍历): lists of records at known pointers, and a header beside them. */
final class LayoutWalk {
    private final Map<String, Class<?>> layout;
    private final JsonParser parser;
    private final Binder binder;
    private final FileProblems problems;
    private final RecordConsumer consumer;
    private final ObjectNode header = new ObjectMapper().createObjectNode();

    LayoutWalk(
            Map<String, Class<?>> layout,
            JsonParser parser,
            Binder binder,
            FileProblems problems,
            RecordConsumer consumer) {
        this.layout = layout;
        this.parser = parser;
        this.binder = binder;
        this.problems = problems;
        this.consumer = consumer;
    }

    /** Walks the value at the parser, which stands at {@code pointer}. */
    void walk(String pointer) throws IOException {
        Class<?> type = layout.get(pointer);
        if (type != null) {
            records(pointer, type);
        } else {
            fields(pointer);
        }
    }

    private void records(String pointer, Class<?> type) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            refuse(pointer, "list");
            return;
        }
        JsonStreamContext list = parser.getParsingContext();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int index = list.getCurrentIndex();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                refuse(pointer + "/" + index, "object");
                continue;
            }
            Object record = binder.bind(parser, type, () -> pointer + "/" + index);
            if (record != null) {
                consumer.accept(pointer, index, record);
            }
        }
    }

    private void fields(String pointer) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuse(pointer, "object");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            String place = Binder.pointer(parser);
            parser.nextToken();
            if (layout.containsKey(place) || leadsToRecords(place)) {
                walk(place);
            } else if (pointer.isEmpty()) {
                JsonNode value = parser.readValueAsTree();
                header.set(field, value);
            } else {
                problems.add(place, "document.unknown-field", Map.of("field", field, "expected", known(pointer)));
                parser.skipChildren();
            }
        }
    }

    private boolean leadsToRecords(String pointer) {
        return layout.keySet().stream().anyMatch(list -> list.startsWith(pointer + "/"));
    }

    private String known(String pointer) {
        TreeSet<String> names = new TreeSet<>();
        for (String list : layout.keySet()) {
            if (list.startsWith(pointer + "/")) {
                names.add(list.substring(pointer.length() + 1));
            }
        }
        return String.join(", ", names);
    }

    private void refuse(String pointer, String expected) throws IOException {
        problems.add(
                pointer,
                "document.wrong-type",
                Map.of(
                        "found", Expectation.found(parser),
                        "expected", CoreMessages.messages().text("expected." + expected)));
        parser.skipChildren();
    }

    /** What stood beside the lists, bound. */
    <H> @Nullable H header(ObjectMapper mapper, Class<H> type) throws IOException {
        try (JsonParser tree = mapper.treeAsTokens(header)) {
            tree.nextToken();
            return binder.bind(tree, type, () -> "");
        }
    }
}

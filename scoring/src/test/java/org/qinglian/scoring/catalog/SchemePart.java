package org.qinglian.scoring.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A part of the document of a scheme, found by what it is and its name, and what stands in it. */
final class SchemePart {
    private SchemePart() {}

    /**
     * Every part of a description.
     *
     * @param document the document of a scheme
     * @param part {@code scheme}, {@code outcome}, or what it is and its name: {@code node base}, {@code measure visits},
     *     {@code override veto}, {@code band excellent}, {@code quota excellent}, {@code list red}, {@code consequence talk}
     */
    static List<JsonNode> of(JsonNode document, String part) {
        String[] words = part.split(" ", 2);
        JsonNode outcome = document.path("outcome");
        return switch (words[0]) {
            case "scheme" -> List.of(document);
            case "outcome" -> List.of(outcome);
            case "node" ->
                nodes(document.path("score"))
                        .filter(node -> isNamed(node, "id", words[1]))
                        .toList();
            case "measure" -> present(document.path("measures").path(words[1]));
            case "override" -> named(document.path("overrides"), "id", words[1]);
            case "band" -> named(outcome.path("bands"), "grade", words[1]);
            case "quota" -> named(outcome.path("quotas"), "grade", words[1]);
            case "list" -> named(outcome.path("lists"), "id", words[1]);
            case "consequence" -> named(outcome.path("consequences"), "id", words[1]);
            default -> throw new IllegalArgumentException("Part '" + part + "' is of no kind.");
        };
    }

    /**
     * Whether a part says something: {@code path = value}, a path alone for anything that stands there, {@code no path} for
     * nothing. A star stands for any element of a list or field of an object.
     */
    static boolean says(JsonNode part, String what) {
        String[] sides = what.strip().split(" = ", 2);
        if (sides[0].startsWith("no ")) {
            return at(part, sides[0].substring(3)).isEmpty();
        }
        return at(part, sides[0].strip()).stream()
                .anyMatch(found -> sides.length == 1 || isEqual(found, sides[1].strip()));
    }

    private static List<JsonNode> at(JsonNode part, String path) {
        List<JsonNode> found = List.of(part);
        for (String step : path.split("/", -1)) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : found) {
                if (step.equals("*")) {
                    node.forEach(next::add);
                } else {
                    next.addAll(present(node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step)));
                }
            }
            found = next;
        }
        return found;
    }

    private static boolean isEqual(JsonNode found, String value) {
        return found.isNumber()
                ? found.decimalValue().compareTo(new BigDecimal(value)) == 0
                : found.asText().equals(value);
    }

    private static List<JsonNode> present(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    private static List<JsonNode> named(JsonNode list, String field, String name) {
        return elements(list).filter(each -> isNamed(each, field, name)).toList();
    }

    private static boolean isNamed(JsonNode node, String field, String name) {
        return node.path(field).asText().equals(name);
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), elements(node.path("children")).flatMap(SchemePart::nodes));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

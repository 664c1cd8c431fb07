package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;

/**
 * Notes each fault that Jackson meets while it binds, with its JSON pointer, and lets it go on with the next value.
 *
 * <p>The texts are ours, made from the path and the types: Jackson's own would name Java classes.
 */
final class BindingFaults extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        problems(context)
                .add(
                        pointer(context, parser, propertyName),
                        "document.unknown-field",
                        Map.of("field", propertyName, "expected", known == null ? "–" : join(known)));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String value, String failure) {
        note(
                context,
                context.getParser(),
                "document.malformed-value",
                Map.of("found", value, "expected", Expectation.of(targetType)));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> targetType, Number value, String failure) {
        note(
                context,
                context.getParser(),
                "document.malformed-value",
                Map.of("found", value.toString(), "expected", Expectation.of(targetType)));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType targetType, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        return wrongType(context, parser, targetType.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String failure)
            throws IOException {
        return wrongType(context, parser, type);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable failure)
            throws IOException {
        FileProblems problems = problems(context);
        String pointer = pointer(context.getParser());
        if (root(failure) instanceof InvalidValueException invalid) {
            problems.add(pointer, invalid.localized());
        } else if (argument instanceof Object[]) { // what an object was to be made of, not what the file says
            LocalizedText found = Expectation.found(context.getParser());
            LocalizedText expected = Expectation.of(type);
            String code = found.equals(expected) ? "document.unfit" : "document.wrong-type";
            problems.add(pointer, code, Map.of("found", found, "expected", expected));
        } else {
            problems.add(
                    pointer,
                    "document.malformed-value",
                    Map.of("found", String.valueOf(argument), "expected", Expectation.of(type)));
        }
        return null;
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context,
            JavaType baseType,
            String subTypeId,
            TypeIdResolver resolver,
            String failure) {
        note(
                context,
                context.getParser(),
                "document.unknown-kind",
                Map.of("found", subTypeId, "expected", kinds(context, baseType)));
        return context.constructType(Void.class);
    }

    @Override
    public JavaType handleMissingTypeId(
            DeserializationContext context, JavaType baseType, TypeIdResolver resolver, String failure) {
        note(context, context.getParser(), "document.missing-kind", Map.of("expected", kinds(context, baseType)));
        return context.constructType(Void.class);
    }

    private static @Nullable Object wrongType(DeserializationContext context, JsonParser parser, Class<?> expected)
            throws IOException {
        Map<String, ?> arguments = Map.of("found", Expectation.found(parser), "expected", Expectation.of(expected));
        JsonStreamContext place = parser.getParsingContext();
        if (parser.currentToken() == JsonToken.FIELD_NAME) { // the object in question has been opened already
            int depth = place.getNestingDepth();
            problems(context).add(place.getParent().pathAsPointer().toString(), "document.wrong-type", arguments);
            while (parser.getParsingContext().getNestingDepth() >= depth) {
                parser.nextToken();
            }
        } else {
            note(context, parser, "document.wrong-type", arguments);
            parser.skipChildren();
        }
        return null;
    }

    private static void note(DeserializationContext context, JsonParser parser, String code, Map<String, ?> arguments) {
        problems(context).add(pointer(parser), code, arguments);
    }

    private static FileProblems problems(DeserializationContext context) {
        return (FileProblems) context.getAttribute(FileProblems.class);
    }

    /**
     * The place of an unknown field. Those of a record are handed over when all its known fields have been read, from a
     * buffer that knows no place: the place of the record is then asked of the parser that reads the file.
     */
    private static String pointer(DeserializationContext context, JsonParser parser, String field) {
        JsonParser reading = context.getParser();
        if (parser == reading) {
            return pointer(parser);
        }
        JsonStreamContext here = reading.getParsingContext();
        JsonStreamContext record = reading.currentToken() == JsonToken.END_OBJECT ? here : here.getParent();
        return record.pathAsPointer() + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String kinds(DeserializationContext context, JavaType baseType) {
        var introspector = context.getConfig();
        var owner = introspector.introspectClassAnnotations(baseType).getClassInfo();
        return join(introspector.getSubtypeResolver().collectAndResolveSubtypesByTypeId(introspector, owner).stream()
                .filter(NamedType::hasName)
                .map(NamedType::getName)
                .toList());
    }

    private static String join(Collection<?> names) {
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add(name.toString()));
        return String.join(", ", sorted);
    }
}

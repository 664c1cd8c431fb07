package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number, text, flag or date only from a JSON value of its own kind, never from one that Jackson would turn into
 * it ({@code "5"}, {@code 1.5}, {@code ""} or {@code [2026, 7, 1]}), so that no fault is mended in silence.
 */
final class StrictScalar<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    /** Numbers of more places than this, such as 1e999999999, would fill the memory as soon as they are added up. */
    private static final int MOST_PLACES = 1000;

    /** Reads the value at a parser. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    private final transient Reading<T> reading;
    private final Set<JsonToken> kinds;

    private StrictScalar(Class<T> type, Reading<T> reading, JsonToken first, JsonToken... others) {
        super(type);
        this.reading = reading;
        this.kinds = EnumSet.of(first, others);
    }

    static Module module() {
        return new SimpleModule("qinglian-strict-scalars")
                .addDeserializer(
                        String.class, new StrictScalar<>(String.class, JsonParser::getText, JsonToken.VALUE_STRING))
                .addDeserializer(
                        Boolean.class,
                        new StrictScalar<>(
                                Boolean.class,
                                JsonParser::getBooleanValue,
                                JsonToken.VALUE_TRUE,
                                JsonToken.VALUE_FALSE))
                .addDeserializer(
                        Integer.class,
                        new StrictScalar<>(Integer.class, JsonParser::getIntValue, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(
                        Long.class,
                        new StrictScalar<>(Long.class, JsonParser::getLongValue, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(
                        BigDecimal.class,
                        new StrictScalar<>(
                                BigDecimal.class,
                                StrictScalar::decimal,
                                JsonToken.VALUE_NUMBER_INT,
                                JsonToken.VALUE_NUMBER_FLOAT))
                .addDeserializer(
                        LocalDate.class,
                        new StrictScalar<>(
                                LocalDate.class,
                                parser -> LocalDate.parse(parser.getText().strip()),
                                JsonToken.VALUE_STRING))
                .addDeserializer(
                        MonthDay.class,
                        new StrictScalar<>(
                                MonthDay.class,
                                parser -> MonthDay.parse("--" + parser.getText().strip()),
                                JsonToken.VALUE_STRING));
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers with the type that it is asked for
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (kinds.contains(parser.currentToken())) {
            try {
                return reading.read(parser);
            } catch (InputCoercionException | ArithmeticException | DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "malformed");
            }
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && kinds.contains(JsonToken.VALUE_NUMBER_INT)) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "not a whole number");
        }
        return (T) context.handleUnexpectedToken(handledType(), parser);
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        BigDecimal decimal = parser.getDecimalValue();
        if (Math.abs((long) decimal.scale()) > MOST_PLACES) {
            throw new ArithmeticException("places");
        }
        return decimal;
    }
}

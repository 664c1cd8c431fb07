package org.qinglian.core.document;

import com.fasterxml.jackson.core.JsonParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;

/** What kind of JSON value is expected or found (期望), in words. */
final class Expectation {
    private Expectation() {}

    static LocalizedText of(Class<?> type) {
        if (Coded.class.isAssignableFrom(type) && type.isEnum()) {
            String codes = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Coded) constant).code())
                    .collect(Collectors.joining(", "));
            return LocalizedText.of(codes, codes);
        }
        return word(key(type));
    }

    static LocalizedText found(JsonParser parser) {
        return word(
                switch (parser.currentToken()) {
                    case START_OBJECT, FIELD_NAME, END_OBJECT -> "object";
                    case START_ARRAY, END_ARRAY -> "list";
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
                    case VALUE_TRUE, VALUE_FALSE -> "flag";
                    case VALUE_NULL -> "nothing";
                    default -> "text";
                });
    }

    private static String key(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == MonthDay.class) {
            return "month-day";
        }
        if (type == Period.class) {
            return "period";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == BigInteger.class) {
            return "integer";
        }
        if (type == Currency.class) {
            return "currency";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "flag";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        boolean object = Map.class.isAssignableFrom(type) || type.isInterface() || isObject(type);
        return object ? "object" : "text";
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static LocalizedText word(String key) {
        return CoreMessages.messages().text("expected." + key);
    }
}

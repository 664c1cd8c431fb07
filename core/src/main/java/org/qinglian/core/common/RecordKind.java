package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The kind of a record (记录类别), by which messages speak of it: {@code household-link}, 党员联户.
 *
 * @param code the type's name in lower case with hyphens
 */
public record RecordKind(@JsonValue String code) implements OpenCode {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecordKind of(String code) {
        return new RecordKind(code);
    }

    public static RecordKind of(Class<?> type) {
        return new RecordKind(
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    @Override
    public String list() {
        return "record";
    }

    @Override
    public String toString() {
        return code;
    }
}

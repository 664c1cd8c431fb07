package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of a person (姓名). Text made of it is masked: {@code 张三丰} prints as {@code 张**}.
 *
 * <p>The full name leaves a programme only through {@link #full()}, which an export calls when a disclosure allows it.
 *
 * @param full the name in full, never blank
 */
public record PersonName(@JsonValue String full) {
    public PersonName {
        full = full.strip();
        if (full.isEmpty()) {
            throw InvalidValueException.of("value.blank-name");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName of(String full) {
        return new PersonName(full);
    }

    /** The first character of the name, then an asterisk for each other one. */
    public String masked() {
        int first = full.offsetByCodePoints(0, 1);
        return full.substring(0, first) + "*".repeat(full.codePointCount(first, full.length()));
    }

    @Override
    public String toString() {
        return masked();
    }
}

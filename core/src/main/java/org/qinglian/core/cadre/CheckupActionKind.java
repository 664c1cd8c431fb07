package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * What follows from a check-up (结果运用), such as a talk or an adjustment. The list is open.
 *
 * @param code the code, never blank
 */
public record CheckupActionKind(@JsonValue String code) implements OpenCode {
    public static final CheckupActionKind TALK = new CheckupActionKind("talk");
    public static final CheckupActionKind TRAINING = new CheckupActionKind("training");
    public static final CheckupActionKind RECTIFICATION = new CheckupActionKind("rectification");
    public static final CheckupActionKind ADJUSTMENT = new CheckupActionKind("adjustment");

    public CheckupActionKind {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CheckupActionKind of(String code) {
        return new CheckupActionKind(code);
    }

    @Override
    public String list() {
        return "checkup-action";
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A way to carry out a duty that can be counted (履责方式), such as a dedicated study (专题研究). The list is open.
 *
 * @param code the code, never blank
 */
public record ActivityKind(@JsonValue String code) implements OpenCode {
    public static final ActivityKind REPORT = new ActivityKind("report");
    public static final ActivityKind DEDICATED_STUDY = new ActivityKind("dedicated-study");
    public static final ActivityKind HEARING = new ActivityKind("hearing");
    public static final ActivityKind FIELD_STUDY = new ActivityKind("field-study");
    public static final ActivityKind TALK = new ActivityKind("talk");
    public static final ActivityKind REVIEW = new ActivityKind("review");

    public ActivityKind {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActivityKind of(String code) {
        return new ActivityKind(code);
    }

    @Override
    public String list() {
        return "activity-kind";
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A measure that a notice announces (通报措施), such as circulated commendation. The list is open: each place has its own.
 *
 * @param code the code, never blank
 */
public record NoticeMeasure(@JsonValue String code) implements OpenCode {
    public static final NoticeMeasure COMMENDATION = new NoticeMeasure("commendation");
    public static final NoticeMeasure CRITICISM = new NoticeMeasure("criticism");
    public static final NoticeMeasure WRITTEN_EXAMINATION = new NoticeMeasure("written-examination");
    public static final NoticeMeasure INTERVIEW = new NoticeMeasure("interview");
    public static final NoticeMeasure RECTIFICATION = new NoticeMeasure("rectification");

    public NoticeMeasure {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NoticeMeasure of(String code) {
        return new NoticeMeasure(code);
    }

    @Override
    public String list() {
        return "notice-measure";
    }

    @Override
    public String toString() {
        return code;
    }
}

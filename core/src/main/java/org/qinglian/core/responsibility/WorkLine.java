package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A line of work (条线) that runs through all levels, such as discipline inspection; with the block (块), the organisation in charge of a
 * place, it says where a task belongs. The list is open.
 *
 * @param code the code, never blank
 */
public record WorkLine(@JsonValue String code) implements OpenCode {
    public static final WorkLine DISCIPLINE = new WorkLine("discipline");
    public static final WorkLine ORGANIZATION = new WorkLine("organization");
    public static final WorkLine PUBLICITY = new WorkLine("publicity");
    public static final WorkLine UNITED_FRONT = new WorkLine("united-front");
    public static final WorkLine POLITICS_AND_LAW = new WorkLine("politics-and-law");
    public static final WorkLine CONSTRUCTION = new WorkLine("construction");
    public static final WorkLine EDUCATION = new WorkLine("education");
    public static final WorkLine HEALTH = new WorkLine("health");
    public static final WorkLine FINANCE = new WorkLine("finance");
    public static final WorkLine AGRICULTURE = new WorkLine("agriculture");

    public WorkLine {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkLine of(String code) {
        return new WorkLine(code);
    }

    @Override
    public String list() {
        return "work-line";
    }

    @Override
    public String toString() {
        return code;
    }
}

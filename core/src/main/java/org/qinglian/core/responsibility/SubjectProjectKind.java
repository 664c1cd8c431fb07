package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A subject project (主体工程): the three of the programme (三大主体工程), and what a place adds. The list is open.
 *
 * @param code the code, never blank
 */
public record SubjectProjectKind(@JsonValue String code) implements OpenCode {
    public static final SubjectProjectKind TOWNSHIP_RESPONSIBILITY = new SubjectProjectKind("township-responsibility");
    public static final SubjectProjectKind VILLAGE_ROLE = new SubjectProjectKind("village-role");
    public static final SubjectProjectKind PEOPLE_AWARENESS = new SubjectProjectKind("people-awareness");

    public SubjectProjectKind {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SubjectProjectKind of(String code) {
        return new SubjectProjectKind(code);
    }

    @Override
    public String list() {
        return "subject-project-kind";
    }

    @Override
    public String toString() {
        return code;
    }
}

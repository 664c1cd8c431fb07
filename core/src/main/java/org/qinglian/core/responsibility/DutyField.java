package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A field of work that duties and their holders are about (责任领域), such as construction. The list is open.
 *
 * @param code the code, never blank
 */
public record DutyField(@JsonValue String code) implements OpenCode {
    public static final DutyField PARTY_BUILDING = new DutyField("party-building");
    public static final DutyField CONSTRUCTION = new DutyField("construction");
    public static final DutyField EDUCATION = new DutyField("education");
    public static final DutyField HEALTH = new DutyField("health");
    public static final DutyField FINANCE = new DutyField("finance");
    public static final DutyField GRASS_ROOTS = new DutyField("grass-roots");

    public DutyField {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DutyField of(String code) {
        return new DutyField(code);
    }

    @Override
    public String list() {
        return "duty-field";
    }

    @Override
    public String toString() {
        return code;
    }
}

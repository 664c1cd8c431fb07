package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * How grave a conduct fact is by the list of situations of the place (情节等次). The list is open.
 *
 * @param code the code, never blank
 */
public record FactSeverity(@JsonValue String code) implements OpenCode {
    public static final FactSeverity MINOR = new FactSeverity("minor");
    public static final FactSeverity ORDINARY = new FactSeverity("ordinary");
    public static final FactSeverity GRAVE = new FactSeverity("grave");

    public FactSeverity {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactSeverity of(String code) {
        return new FactSeverity(code);
    }

    @Override
    public String list() {
        return "fact-severity";
    }

    @Override
    public String toString() {
        return code;
    }
}

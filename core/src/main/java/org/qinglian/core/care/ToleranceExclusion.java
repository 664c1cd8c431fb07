package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A reason for which nothing is tolerated, whatever else holds (不予容错情形). The list is open: places add their own.
 *
 * @param code the code, never blank
 */
public record ToleranceExclusion(@JsonValue String code) implements OpenCode {
    /** After a local rule of Hancheng, section 4. */
    public static final ToleranceExclusion MAJOR_SAFETY_ACCIDENT = new ToleranceExclusion("major-safety-accident");

    public ToleranceExclusion {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ToleranceExclusion of(String code) {
        return new ToleranceExclusion(code);
    }

    @Override
    public String list() {
        return "tolerance-exclusion";
    }

    @Override
    public String toString() {
        return code;
    }
}

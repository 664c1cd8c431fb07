package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A situation in which nothing is clarified (不予澄清情形). The constants follow from what is published of clarification; a
 * place gives its own list, such as the six of Jilin.
 *
 * @param code the code, never blank
 */
public record ClarificationBar(@JsonValue String code) implements OpenCode {
    public static final ClarificationBar PROVEN = new ClarificationBar("proven");
    public static final ClarificationBar UNPROVEN = new ClarificationBar("unproven");
    public static final ClarificationBar CONSENT_REFUSED = new ClarificationBar("consent-refused");

    public ClarificationBar {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClarificationBar of(String code) {
        return new ClarificationBar(code);
    }

    @Override
    public String list() {
        return "clarification-bar";
    }

    @Override
    public String toString() {
        return code;
    }
}

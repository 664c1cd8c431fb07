package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A situation in which a false report is to be clarified (应予澄清情形). Four are common to the published rules; the list is
 * open, as places have more.
 *
 * @param code the code, never blank
 */
public record ClarificationSituation(@JsonValue String code) implements OpenCode {
    public static final ClarificationSituation SELECTION = new ClarificationSituation("selection");
    public static final ClarificationSituation HARM = new ClarificationSituation("harm");
    public static final ClarificationSituation REPEATED_REPORT = new ClarificationSituation("repeated-report");
    public static final ClarificationSituation OTHER_NECESSARY = new ClarificationSituation("other-necessary");

    public ClarificationSituation {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClarificationSituation of(String code) {
        return new ClarificationSituation(code);
    }

    @Override
    public String list() {
        return "clarification-situation";
    }

    @Override
    public String toString() {
        return code;
    }
}

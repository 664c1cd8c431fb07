package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A kind of conduct that colour schemes count (行为事实类别), such as an absence without leave. The list is open, and a place
 * adds its own situations.
 *
 * @param code the code, never blank
 */
public record ConductFactKind(@JsonValue String code) implements OpenCode {
    public static final ConductFactKind ABSENT_WITHOUT_LEAVE = new ConductFactKind("absent-without-leave");
    public static final ConductFactKind DEADLINE_MISSED = new ConductFactKind("deadline-missed");
    public static final ConductFactKind DUTY_SHIRKED = new ConductFactKind("duty-shirked");
    public static final ConductFactKind RANKED_LAST = new ConductFactKind("ranked-last");
    public static final ConductFactKind NOT_YIELDING = new ConductFactKind("not-yielding");
    public static final ConductFactKind CASE_UNCLOSED = new ConductFactKind("case-unclosed");
    public static final ConductFactKind INDICATOR_MISSED = new ConductFactKind("indicator-missed");

    public ConductFactKind {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConductFactKind of(String code) {
        return new ConductFactKind(code);
    }

    @Override
    public String list() {
        return "conduct-fact-kind";
    }

    @Override
    public String toString() {
        return code;
    }
}

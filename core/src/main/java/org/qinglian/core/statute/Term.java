package org.qinglian.core.statute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A term of a rule (规则用语): the name of an event, a quantity or a fact, such as {@code bid-deadline} (投标截止).
 *
 * @param code the name in lower case with hyphens
 */
public record Term(@JsonValue String code) implements OpenCode, Comparable<Term> {
    public Term {
        if (code.isBlank()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Term of(String code) {
        return new Term(code);
    }

    @Override
    public String list() {
        return "term";
    }

    @Override
    public int compareTo(Term other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

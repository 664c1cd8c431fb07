package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * Where a breach or a clue came from (问题来源), such as inspection (巡察) or television (电视问政). The list is open.
 *
 * @param code the code, never blank
 */
public record BreachSource(@JsonValue String code) implements OpenCode {
    public static final BreachSource INSPECTION = new BreachSource("inspection");
    public static final BreachSource AUDIT = new BreachSource("audit");
    public static final BreachSource PETITION = new BreachSource("petition");
    public static final BreachSource TELEVISION = new BreachSource("television");
    public static final BreachSource APPRAISAL = new BreachSource("appraisal");
    public static final BreachSource SUPERVISION = new BreachSource("supervision");
    public static final BreachSource ACCIDENT = new BreachSource("accident");
    public static final BreachSource CHECK = new BreachSource("check");

    public BreachSource {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BreachSource of(String code) {
        return new BreachSource(code);
    }

    @Override
    public String list() {
        return "breach-source";
    }

    @Override
    public String toString() {
        return code;
    }
}

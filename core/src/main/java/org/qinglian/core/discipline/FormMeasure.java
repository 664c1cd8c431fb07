package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.OpenCode;

/**
 * A measure by which a form is applied (处理措施). Internal statistics know 34 of them, of which not all are published: the list
 * is open. A sanction is a measure under its own code.
 *
 * @param code the code, never blank, for example {@code "reminder-talk"} (提醒谈话)
 */
public record FormMeasure(@JsonValue String code) implements OpenCode {
    public FormMeasure {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormMeasure of(String code) {
        return new FormMeasure(code);
    }

    /** The measure that a sanction is. */
    public static FormMeasure of(Sanction sanction) {
        return new FormMeasure(sanction.code());
    }

    @Override
    public String list() {
        return "form-measure";
    }

    /** That of the sanction, for one that is; else as in every open list. */
    @Override
    public LocalizedText label() {
        return Arrays.stream(Sanction.values())
                .filter(sanction -> sanction.code().equals(code))
                .findFirst()
                .map(Sanction::label)
                .orElseGet(OpenCode.super::label);
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A kind of card (督促卡类别), by which somebody is reminded, asked or warned. The list is open.
 *
 * @param code the code, never blank
 */
public record CardKind(@JsonValue String code) implements OpenCode {
    public static final CardKind REMINDER = new CardKind("reminder");
    public static final CardKind INQUIRY = new CardKind("inquiry");
    public static final CardKind WARNING = new CardKind("warning");

    public CardKind {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CardKind of(String code) {
        return new CardKind(code);
    }

    @Override
    public String list() {
        return "card-kind";
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A colour, or a letter, in which cadres or units are rated (颜色等次). No colour means the same everywhere: some places start
 * with green as the normal one, some have no green, some use orange, blue or letters. What it means is said by the
 * {@link ColourScheme}. The list is open.
 *
 * @param code the code, never blank
 */
public record Colour(@JsonValue String code) implements OpenCode {
    public static final Colour GREEN = new Colour("green");
    public static final Colour BLUE = new Colour("blue");
    public static final Colour YELLOW = new Colour("yellow");
    public static final Colour ORANGE = new Colour("orange");
    public static final Colour RED = new Colour("red");
    public static final Colour A = new Colour("A");
    public static final Colour B = new Colour("B");
    public static final Colour C = new Colour("C");
    public static final Colour D = new Colour("D");

    public Colour {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Colour of(String code) {
        return new Colour(code);
    }

    @Override
    public String list() {
        return "colour";
    }

    @Override
    public String toString() {
        return code;
    }
}

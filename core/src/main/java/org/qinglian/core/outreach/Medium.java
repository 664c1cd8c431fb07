package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A medium of publicity (宣传载体). The list is open.
 *
 * @param code the code, never blank
 */
public record Medium(@JsonValue String code) implements OpenCode {
    public static final Medium TELEVISION = new Medium("television");
    public static final Medium NEWSPAPER = new Medium("newspaper");
    public static final Medium RADIO = new Medium("radio");
    public static final Medium WEBSITE = new Medium("website");
    public static final Medium SOCIAL_MEDIA = new Medium("social-media");
    public static final Medium POSTER = new Medium("poster");
    public static final Medium EVENT = new Medium("event");

    public Medium {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Medium of(String code) {
        return new Medium(code);
    }

    @Override
    public String list() {
        return "medium";
    }

    @Override
    public String toString() {
        return code;
    }
}

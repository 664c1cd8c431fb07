package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A tier in which clean units are recognised (认定档次). Places differ in names and number; the list is open.
 *
 * @param code the code, never blank
 */
public record RecognitionTier(@JsonValue String code) implements OpenCode {
    public static final RecognitionTier LEADING = new RecognitionTier("leading");
    public static final RecognitionTier STANDARD = new RecognitionTier("standard");
    public static final RecognitionTier IMPROVING = new RecognitionTier("improving");

    public RecognitionTier {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecognitionTier of(String code) {
        return new RecognitionTier(code);
    }

    @Override
    public String list() {
        return "recognition-tier";
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * How a survey reached those whom it asked (调查方式). The list is open.
 *
 * @param code the code, never blank
 */
public record SurveyMode(@JsonValue String code) implements OpenCode {
    public static final SurveyMode TELEPHONE = new SurveyMode("telephone");
    public static final SurveyMode ONLINE = new SurveyMode("online");
    public static final SurveyMode ON_SITE = new SurveyMode("on-site");
    public static final SurveyMode POST = new SurveyMode("post");

    public SurveyMode {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SurveyMode of(String code) {
        return new SurveyMode(code);
    }

    @Override
    public String list() {
        return "survey-mode";
    }

    @Override
    public String toString() {
        return code;
    }
}

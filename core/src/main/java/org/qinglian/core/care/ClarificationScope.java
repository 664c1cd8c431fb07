package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * How far a report did harm, and how far it is clarified (影响范围、澄清范围), narrowest first. The steps are this library's;
 * no published rule names them.
 */
public enum ClarificationScope implements Coded {
    PERSON("person", "本人", "the person only"),
    UNIT("unit", "所在单位", "the unit"),
    AREA("area", "所在地区或系统", "the area or line of work"),
    PUBLIC("public", "社会", "the public");

    private final String code;
    private final LocalizedText label;

    ClarificationScope(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}

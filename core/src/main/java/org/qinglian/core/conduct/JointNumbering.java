package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whose document numbers a joint notice carries (联合行文编号). */
public enum JointNumbering implements Coded {
    EITHER("either", "牵头单位文号，或各单位文号", "the number of the lead issuer, or one of each issuer"),
    LEAD_ONLY("lead-only", "仅牵头单位文号", "the number of the lead issuer alone"),
    EACH("each", "各单位文号", "a number of each issuer");

    private final String code;
    private final LocalizedText label;

    JointNumbering(String code, String zh, String en) {
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

package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What is to be done for one who was sanctioned (待办事项类别). */
public enum CareTaskKind implements Coded {
    FIRST_REVISIT("first-revisit", "首次回访", "first revisit"),
    REVISIT("revisit", "回访", "revisit"),
    REVISIT_BEFORE_EXPIRY("revisit-before-expiry", "期满前回访", "revisit before expiry"),
    EXPIRY_ASSESSMENT("expiry-assessment", "期满评估", "assessment at expiry"),
    ADMONITION_FOLLOW_UP("admonition-follow-up", "诫勉后回访", "follow-up of an admonition");

    private final String code;
    private final LocalizedText label;

    CareTaskKind(String code, String zh, String en) {
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

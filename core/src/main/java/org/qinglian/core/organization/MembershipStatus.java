package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The standing of a member in the Party (党籍状态). */
public enum MembershipStatus implements Coded {
    FULL("full", "正式党员", "full member"),
    PROBATIONARY("probationary", "预备党员", "probationary member");

    private final String code;
    private final LocalizedText label;

    MembershipStatus(String code, String zh, String en) {
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

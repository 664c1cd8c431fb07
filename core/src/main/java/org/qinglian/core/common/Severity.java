package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonValue;

/** How grave a problem or a finding is (严重程度), heaviest first. */
public enum Severity implements Coded {
    /** A rule is broken, or a value could not be read. */
    ERROR("error", "错误", "error"),
    /** Likely wrong, or a soft limit is passed: somebody should look. */
    WARNING("warning", "警告", "warning"),
    /** Worth knowing; nothing is wrong. */
    INFORMATION("information", "提示", "information");

    private final String code;
    private final LocalizedText label;

    Severity(String code, String zh, String en) {
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

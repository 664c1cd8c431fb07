package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What kind of responsibility was failed (责任类型). */
public enum ResponsibilityKind implements Coded {
    PRINCIPAL("principal", "主体责任", "principal responsibility"),
    SUPERVISORY("supervisory", "监督责任", "supervisory responsibility"),
    LEADERSHIP("leadership", "领导责任", "leadership responsibility");

    private final String code;
    private final LocalizedText label;

    ResponsibilityKind(String code, String zh, String en) {
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

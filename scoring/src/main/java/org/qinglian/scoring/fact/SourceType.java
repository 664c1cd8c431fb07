package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** On what kind of source a measure rests (数据来源类型), the most reliable first. */
public enum SourceType implements Coded {
    SYSTEM_RECORD("system-record", "系统记录", "system record"),
    THIRD_PARTY_RECORD("third-party-record", "第三方记录", "third-party record"),
    SURVEY("survey", "测评调查", "survey"),
    SELF_REPORT("self-report", "自行申报", "self-report"),
    DISCRETION("discretion", "酌情认定", "discretion");

    private final String code;
    private final LocalizedText label;

    SourceType(String code, String zh, String en) {
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

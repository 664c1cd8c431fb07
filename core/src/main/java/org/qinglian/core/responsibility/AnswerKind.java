package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a failed duty was answered (失责处理): every failure ends in one of them. */
public enum AnswerKind implements Coded {
    RECTIFICATION("rectification", "整改", "rectification"),
    ACCOUNTABILITY("accountability", "问责", "accountability"),
    EXEMPTION("exemption", "免责", "exemption with grounds");

    private final String code;
    private final LocalizedText label;

    AnswerKind(String code, String zh, String en) {
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

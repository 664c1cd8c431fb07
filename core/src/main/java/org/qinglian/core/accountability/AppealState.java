package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The state of an appeal (申诉状态). Its decision and its outcome are one act: upheld or corrected.
 */
public enum AppealState implements Coded {
    FILED("filed", "提出申诉", "filed"),
    UPHELD("upheld", "维持原决定", "upheld"),
    CORRECTED("corrected", "予以纠正", "corrected"),
    WITHDRAWN("withdrawn", "撤回申诉", "withdrawn");

    private final String code;
    private final LocalizedText label;

    AppealState(String code, String zh, String en) {
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

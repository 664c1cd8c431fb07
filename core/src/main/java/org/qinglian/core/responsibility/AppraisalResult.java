package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The result of an appraisal (考核等次), best first. */
public enum AppraisalResult implements Coded {
    EXCELLENT("excellent", "优秀", "excellent"),
    QUALIFIED("qualified", "合格", "qualified"),
    BASICALLY_QUALIFIED("basically-qualified", "基本合格", "basically qualified"),
    UNQUALIFIED("unqualified", "不合格", "unqualified");

    private final String code;
    private final LocalizedText label;

    AppraisalResult(String code, String zh, String en) {
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

    /** Whether it says that a duty was failed. */
    public boolean failed() {
        return this == UNQUALIFIED;
    }
}

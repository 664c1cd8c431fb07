package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a person who was sanctioned does (回访、评估结果). */
public enum CareResult implements Coded {
    GOOD("good", "好", "good"),
    AVERAGE("average", "一般", "average"),
    POOR("poor", "较差", "poor");

    private final String code;
    private final LocalizedText label;

    CareResult(String code, String zh, String en) {
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

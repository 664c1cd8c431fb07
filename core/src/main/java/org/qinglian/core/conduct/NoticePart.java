package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A part that a negative notice must have (通报要素), by the name of its field. */
public enum NoticePart implements Coded {
    SUBJECTS("subjects", "对象", "subjects"),
    CAPACITIES("capacities", "单位职务", "capacities"),
    OCCURRED("occurred", "时间", "occurred"),
    RULES("rules", "条款", "rules"),
    OUTCOME("outcome", "处理结果", "outcome");

    private final String code;
    private final LocalizedText label;

    NoticePart(String code, String zh, String en) {
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

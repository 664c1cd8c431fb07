package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a duty was executed that was failed (履责情况), which an inquiry has to tell apart (第十条). */
public enum ExecutionQuality implements Coded {
    IMPROPER("improper", "执行不当", "executed improperly"),
    WEAK("weak", "执行不力", "executed weakly"),
    NONE("none", "不执行", "not executed");

    private final String code;
    private final LocalizedText label;

    ExecutionQuality(String code, String zh, String en) {
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

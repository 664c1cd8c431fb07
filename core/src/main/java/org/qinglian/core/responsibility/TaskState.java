package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The state of a task in the loop of responsibility (责任闭环), from breaking down to closing. */
public enum TaskState implements Coded {
    DECOMPOSED("decomposed", "分解", "decomposed"),
    SIGNED("signed", "签订", "signed"),
    EXECUTING("executing", "执行", "executing"),
    REPORTED("reported", "报告", "reported"),
    APPRAISED("appraised", "考核", "appraised"),
    RECTIFYING("rectifying", "整改", "rectifying"),
    HELD_TO_ACCOUNT("held-to-account", "追究", "held to account"),
    CLOSED("closed", "销号", "closed");

    private final String code;
    private final LocalizedText label;

    TaskState(String code, String zh, String en) {
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

package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The states of an application for tolerance (容错流程), in the order of its life. */
public enum ToleranceState implements Coded {
    APPLIED("applied", "申请（提起）", "applied"),
    ACCEPTED("accepted", "受理", "accepted"),
    VERIFYING("verifying", "核实", "verifying"),
    RECOGNISED("recognised", "认定容错", "recognised"),
    REJECTED("rejected", "不予容错", "rejected"),
    NOTIFIED("notified", "反馈", "notified"),
    CORRECTING("correcting", "纠错", "correcting"),
    CLOSED("closed", "办结", "closed");

    private final String code;
    private final LocalizedText label;

    ToleranceState(String code, String zh, String en) {
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

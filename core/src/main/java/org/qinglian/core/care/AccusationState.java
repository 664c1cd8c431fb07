package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The states of a finding of false accusation (诬告陷害认定流程), in the order of its life. */
public enum AccusationState implements Coded {
    STARTED("started", "启动", "started"),
    VERIFYING("verifying", "核查", "verifying"),
    SUBMITTED("submitted", "报批", "submitted"),
    RECOGNISED("recognised", "认定", "recognised"),
    NOT_RECOGNISED("not-recognised", "不予认定", "not recognised"),
    HANDLED("handled", "处理", "handled");

    private final String code;
    private final LocalizedText label;

    AccusationState(String code, String zh, String en) {
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

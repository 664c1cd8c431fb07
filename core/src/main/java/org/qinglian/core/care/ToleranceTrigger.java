package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How an examination of tolerance starts (启动方式): by the examining body itself, or because it was applied for. */
public enum ToleranceTrigger implements Coded {
    EX_OFFICIO("ex-officio", "依职权", "ex officio"),
    ON_APPLICATION("on-application", "依申请", "on application");

    private final String code;
    private final LocalizedText label;

    ToleranceTrigger(String code, String zh, String en) {
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

package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a notice names the persons it is about (点名方式): in full, as 张某某, or not at all. */
public enum NamingPolicy implements Coded {
    FULL_NAME("full-name", "点名道姓", "in full"),
    PARTIAL("partial", "隐名（某某）", "in part"),
    ANONYMOUS("anonymous", "不点名", "not at all");

    private final String code;
    private final LocalizedText label;

    NamingPolicy(String code, String zh, String en) {
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

package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whether a notice appears in a regular issue or when a case demands it (定期、随时). */
public enum IssueMode implements Coded {
    REGULAR("regular", "定期", "regular"),
    AD_HOC("ad-hoc", "随时", "ad hoc");

    private final String code;
    private final LocalizedText label;

    IssueMode(String code, String zh, String en) {
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

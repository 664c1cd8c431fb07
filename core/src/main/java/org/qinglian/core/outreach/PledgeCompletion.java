package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How far a pledge is kept, on the five values of the Open Government Partnership (承诺完成度), from the least. */
public enum PledgeCompletion implements Coded {
    NO_EVIDENCE("no-evidence", "无证据", "no evidence"),
    NOT_STARTED("not-started", "未启动", "not started"),
    LIMITED("limited", "有限进展", "limited"),
    SUBSTANTIAL("substantial", "基本完成", "substantial"),
    COMPLETE("completed", "全部完成", "complete");

    private final String code;
    private final LocalizedText label;

    PledgeCompletion(String code, String zh, String en) {
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

    /** Whether it counts as high: substantial or complete. */
    public boolean isHigh() {
        return compareTo(SUBSTANTIAL) >= 0;
    }
}

package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an exemption lacks (免责要件缺失). */
public enum ExemptionGap implements Coded {
    GROUNDS("grounds", "情形", "grounds"),
    EVIDENCE("evidence", "佐证材料", "evidence"),
    MINUTES("minutes", "会议记录", "minutes of the meeting"),
    APPROVER("approver", "批准机关", "an approver"),
    LAWFUL_ORDER("lawful-order", "非明显违法的上级决定", "an order that was not plainly illegal");

    private final String code;
    private final LocalizedText label;

    ExemptionGap(String code, String zh, String en) {
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

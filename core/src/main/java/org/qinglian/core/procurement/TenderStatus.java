package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The {@code tenderStatus} of OCDS 1.1 (招标状态). */
public enum TenderStatus implements Coded {
    PLANNING("planning", "筹划", "planning"),
    PLANNED("planned", "已计划", "planned"),
    ACTIVE("active", "进行中", "active"),
    CANCELLED("cancelled", "已取消", "cancelled"),
    UNSUCCESSFUL("unsuccessful", "流标", "unsuccessful"),
    COMPLETE("complete", "已完成", "complete"),
    WITHDRAWN("withdrawn", "已撤销", "withdrawn");

    private final String code;
    private final LocalizedText label;

    TenderStatus(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    /** Whether it came to nothing, so that its lots may be tendered again. */
    public boolean isVoid() {
        return this == CANCELLED || this == UNSUCCESSFUL || this == WITHDRAWN;
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

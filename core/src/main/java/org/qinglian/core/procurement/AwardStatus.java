package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The {@code awardStatus} of OCDS 1.1 (定标状态). */
public enum AwardStatus implements Coded {
    PENDING("pending", "待定", "pending"),
    ACTIVE("active", "有效", "active"),
    CANCELLED("cancelled", "已取消", "cancelled"),
    UNSUCCESSFUL("unsuccessful", "未能定标", "unsuccessful");

    private final String code;
    private final LocalizedText label;

    AwardStatus(String code, String zh, String en) {
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

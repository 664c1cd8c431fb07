package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The {@code contractStatus} of OCDS 1.1 (合同状态). */
public enum ContractStatus implements Coded {
    PENDING("pending", "待签", "pending"),
    ACTIVE("active", "生效", "active"),
    CANCELLED("cancelled", "已取消", "cancelled"),
    TERMINATED("terminated", "终止", "terminated");

    private final String code;
    private final LocalizedText label;

    ContractStatus(String code, String zh, String en) {
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

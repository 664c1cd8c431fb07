package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The {@code bidStatus} of the bids extension of OCDS (投标状态). */
public enum BidStatus implements Coded {
    INVITED("invited", "已邀请", "invited"),
    PENDING("pending", "待评审", "pending"),
    VALID("valid", "有效", "valid"),
    DISQUALIFIED("disqualified", "否决", "disqualified"),
    WITHDRAWN("withdrawn", "撤回", "withdrawn");

    private final String code;
    private final LocalizedText label;

    BidStatus(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    /** Whether the bid still stands: handed in, and neither rejected nor withdrawn. */
    public boolean isStanding() {
        return this == PENDING || this == VALID;
    }

    /** Whether the bid was handed in, whatever became of it. */
    public boolean isSubmitted() {
        return this != INVITED && this != WITHDRAWN;
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

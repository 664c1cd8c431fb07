package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The kind of a {@link FundFlow} (资金类别). */
public enum FundKind implements Coded {
    /** Reaches county and people directly; each stop on the way is watched. */
    DIRECT_FUND("direct-fund", "直达资金", "direct fund"),
    BENEFIT_SUBSIDY("benefit-subsidy", "惠民惠农补贴", "benefit subsidy"),
    /** For one purpose. */
    SPECIAL_TRANSFER("special-transfer", "专项转移支付", "special transfer"),
    /** For the receiver to spend as its own. */
    GENERAL_TRANSFER("general-transfer", "一般性转移支付", "general transfer");

    private final String code;
    private final LocalizedText label;

    FundKind(String code, String zh, String en) {
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

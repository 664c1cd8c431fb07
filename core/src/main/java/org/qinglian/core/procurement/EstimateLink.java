package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A link of the chain of estimates (投资控制链), in order: 估算, 概算, 预算, 结算, 决算. The approved cost (概算) is the one that
 * investment may not exceed.
 */
public enum EstimateLink implements Coded {
    ESTIMATE("estimate", "估算", "estimate"),
    APPROVED_COST("approved-cost", "概算", "approved cost"),
    BUDGET("budget", "预算", "budget"),
    SETTLEMENT("settlement", "结算", "settlement"),
    FINAL_ACCOUNTS("final-accounts", "决算", "final accounts");

    private final String code;
    private final LocalizedText label;

    EstimateLink(String code, String zh, String en) {
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

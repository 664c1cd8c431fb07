package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Where the recognition of a clean unit stands (清廉单元认定环节). */
public enum RecognitionState implements Coded {
    APPLIED("applied", "申报", "applied"),
    SCREENED("screened", "初审", "screened"),
    EVALUATED("evaluated", "评价", "evaluated"),
    PUBLICISED("publicised", "公示", "publicised"),
    RECOGNISED("recognised", "认定", "recognised"),
    REJECTED("rejected", "不予认定", "rejected"),
    REVIEWED("reviewed", "复评", "reviewed"),
    DOWNGRADED("downgraded", "降档", "downgraded"),
    REVOKED("revoked", "摘牌", "revoked");

    private final String code;
    private final LocalizedText label;

    RecognitionState(String code, String zh, String en) {
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

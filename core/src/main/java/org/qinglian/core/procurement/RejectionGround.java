package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A ground on which a bid has to be rejected (应当否决投标的情形, 招标投标法实施条例第五十一条), in the order of its items. */
public enum RejectionGround implements Coded {
    UNSIGNED("unsigned", "未经盖章和签字", "not sealed and signed"),
    NO_CONSORTIUM_AGREEMENT("no-consortium-agreement", "联合体未提交共同投标协议", "no agreement of the consortium"),
    UNQUALIFIED("unqualified", "不符合资格条件", "not qualified"),
    SEVERAL_BIDS("several-bids", "同一投标人提交两个以上不同投标", "several bids of one bidder"),
    PRICE("price", "报价低于成本或者高于最高投标限价", "a price below cost or above the ceiling"),
    NOT_RESPONSIVE("not-responsive", "未对实质性要求和条件作出响应", "not responsive"),
    UNLAWFUL("unlawful", "串通投标、弄虚作假、行贿等违法行为", "collusion, fraud or bribery");

    private final String code;
    private final LocalizedText label;

    RejectionGround(String code, String zh, String en) {
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

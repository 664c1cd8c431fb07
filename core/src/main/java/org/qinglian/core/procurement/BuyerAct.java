package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** An act of collusion between the buyer and a bidder (招标人与投标人串通, 招标投标法实施条例第四十一条), in the order of its items. */
public enum BuyerAct implements Coded {
    OPENED_EARLY("opened-early", "开标前开启投标文件并泄露", "bids opened and disclosed before the opening"),
    LEAKED("leaked", "泄露标底、评标委员会成员等信息", "the base price, the committee or the like leaked"),
    PRICE_HINTED("price-hinted", "暗示投标人压低或者抬高报价", "a price hinted at"),
    REPLACED("replaced", "授意投标人撤换、修改投标文件", "a bid replaced or altered at its wish"),
    FAVOURED("favoured", "暗示为特定投标人中标提供方便", "a certain bidder favoured"),
    OTHER("other", "其他串通行为", "other collusion");

    private final String code;
    private final LocalizedText label;

    BuyerAct(String code, String zh, String en) {
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

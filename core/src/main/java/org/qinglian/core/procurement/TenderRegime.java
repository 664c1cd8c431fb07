package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** By which law a tender goes (适用法律): their limits differ. */
public enum TenderRegime implements Coded {
    BIDDING_LAW("bidding-law", "招标投标法", "Bidding Law"),
    GOVERNMENT_PROCUREMENT("government-procurement", "政府采购法", "Government Procurement Law");

    private final String code;
    private final LocalizedText label;

    TenderRegime(String code, String zh, String en) {
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

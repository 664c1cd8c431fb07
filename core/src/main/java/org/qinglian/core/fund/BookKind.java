package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The four books of a government (四本账; 预算法 art. 5). */
public enum BookKind implements Coded {
    GENERAL_PUBLIC("general-public", "一般公共预算", "general public budget"),
    GOVERNMENT_FUNDS("government-funds", "政府性基金预算", "budget of government funds"),
    STATE_CAPITAL("state-capital", "国有资本经营预算", "budget of state capital"),
    SOCIAL_INSURANCE("social-insurance", "社会保险基金预算", "budget of social insurance funds");

    private final String code;
    private final LocalizedText label;

    BookKind(String code, String zh, String en) {
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

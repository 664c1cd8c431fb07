package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a member who is not qualified is dealt with (不合格党员组织处置), from light to heavy. None of them is a sanction. */
public enum MemberDisposalKind implements Coded {
    CORRECTION("correction", "限期改正", "correction within a time limit"),
    PERSUADED_TO_LEAVE("persuaded-to-leave", "劝其退党", "persuaded to leave the Party"),
    STRUCK_OFF("struck-off", "除名", "struck off");

    private final String code;
    private final LocalizedText label;

    MemberDisposalKind(String code, String zh, String en) {
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

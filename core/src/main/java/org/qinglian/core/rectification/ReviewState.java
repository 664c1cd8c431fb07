package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The steps of an {@link ElectionReview} (换届回头看流程). */
public enum ReviewState implements Coded {
    REVIEWED("reviewed", "联审", "jointly reviewed"),
    VERIFIED("verified", "核实", "verified"),
    KEPT("kept", "留任", "kept"),
    REMOVED("removed", "调整清退", "removed"),
    CLOSED("closed", "销号", "closed");

    private final String code;
    private final LocalizedText label;

    ReviewState(String code, String zh, String en) {
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

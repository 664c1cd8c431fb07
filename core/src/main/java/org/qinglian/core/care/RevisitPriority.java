package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How urgent a revisit is (回访类别). */
public enum RevisitPriority implements Coded {
    /** Those in key posts. */
    MANDATORY("mandatory", "必访", "mandatory"),
    /** Those in low spirits or not accepting the sanction. */
    KEY("key", "重点访", "key"),
    /** Those with light sanctions. */
    GENERAL("general", "一般访", "general");

    private final String code;
    private final LocalizedText label;

    RevisitPriority(String code, String zh, String en) {
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

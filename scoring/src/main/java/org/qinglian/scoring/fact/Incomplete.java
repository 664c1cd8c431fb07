package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What fewer results than there should be mean (不足期处理). */
public enum Incomplete implements Coded {
    /** The measure is missing. */
    MISSING("missing", "缺项", "missing"),
    /** What is there counts: a mean of fewer, a sum of fewer. */
    AS_IT_IS("as-it-is", "按实有", "as it is"),
    /** A sum is scaled up to the full number: of three months out of twelve it is four times the sum. */
    PRO_RATA("pro-rata", "按比例折算", "pro rata");

    private final String code;
    private final LocalizedText label;

    Incomplete(String code, String zh, String en) {
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

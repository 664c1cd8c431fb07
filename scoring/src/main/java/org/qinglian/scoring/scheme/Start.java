package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** From where an item starts (起评方式). */
public enum Start implements Coded {
    /** From 0; points are earned. */
    EARNED("earned", "从零得分", "earned from zero"),
    /** From its maximum; points are taken off. */
    GRANTED("granted", "满分起扣", "granted in full");

    private final String code;
    private final LocalizedText label;

    Start(String code, String zh, String en) {
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

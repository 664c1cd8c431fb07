package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What stands in the way of a recognition (不予认定情形). */
public enum RecognitionBar implements Coded {
    BELOW_MARK("below-mark", "低于合格分", "below the pass mark"),
    NEGATIVE_EVENT("negative-event", "回溯期内有负面清单事项", "an event of the negative list");

    private final String code;
    private final LocalizedText label;

    RecognitionBar(String code, String zh, String en) {
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

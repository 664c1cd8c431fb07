package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whether a duty says what must be done or what counts as failing (正面清单、负面清单), after Chongqing 2018. */
public enum DutyPolarity implements Coded {
    POSITIVE("positive", "正面清单", "positive list"),
    NEGATIVE("negative", "负面清单", "negative list");

    private final String code;
    private final LocalizedText label;

    DutyPolarity(String code, String zh, String en) {
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

package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whether a notice commends or criticises (正面、反面). */
public enum NoticePolarity implements Coded {
    POSITIVE("positive", "正面", "positive"),
    NEGATIVE("negative", "反面", "negative");

    private final String code;
    private final LocalizedText label;

    NoticePolarity(String code, String zh, String en) {
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

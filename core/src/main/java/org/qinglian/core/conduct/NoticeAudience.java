package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Who may see a notice (通报范围). */
public enum NoticeAudience implements Coded {
    INTERNAL_PARTY("internal-party", "党内", "within the Party"),
    PUBLIC("public", "社会", "the public");

    private final String code;
    private final LocalizedText label;

    NoticeAudience(String code, String zh, String en) {
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

package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What the secrecy review of a notice came to (保密审查结论). */
public enum SecrecyOutcome implements Coded {
    CLEARED("cleared", "可以公开", "may be published"),
    RESTRICTED("restricted", "不得公开", "must not be published");

    private final String code;
    private final LocalizedText label;

    SecrecyOutcome(String code, String zh, String en) {
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

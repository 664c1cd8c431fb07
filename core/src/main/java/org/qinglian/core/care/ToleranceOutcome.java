package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What is decided on tolerance (容错结论): a ladder of three, and rejection. */
public enum ToleranceOutcome implements Coded {
    EXEMPT("exempt", "免责", "exempted"),
    MITIGATE("mitigate", "减轻", "mitigated"),
    LIGHTEN("lighten", "从轻", "lightened"),
    REJECT("reject", "不予容错", "not tolerated");

    private final String code;
    private final LocalizedText label;

    ToleranceOutcome(String code, String zh, String en) {
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

    /** Whether the error is tolerated, wholly or in part; a correction is then ordered all the same. */
    public boolean isTolerant() {
        return this != REJECT;
    }
}

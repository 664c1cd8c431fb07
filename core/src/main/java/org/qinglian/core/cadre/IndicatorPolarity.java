package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What it means that an indicator holds (指标方向). */
public enum IndicatorPolarity implements Coded {
    /** It ought to hold: its weight is earned. */
    POSITIVE("positive", "正向（是否）", "positive"),
    /** It ought not to hold: its weight is taken away. */
    REVERSE("reverse", "反向（有无）", "reverse");

    private final String code;
    private final LocalizedText label;

    IndicatorPolarity(String code, String zh, String en) {
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

package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Which end of the numbers is the better one (优劣方向). */
public enum Better implements Coded {
    HIGHER("higher", "高者在前", "higher is better"),
    LOWER("lower", "低者在前", "lower is better");

    private final String code;
    private final LocalizedText label;

    Better(String code, String zh, String en) {
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

package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Which part of another scheme's result a measure reads (结果项). */
public enum ResultPart implements Coded {
    SCORE("score", "得分", "score"),
    GRADE("grade", "等级", "grade");

    private final String code;
    private final LocalizedText label;

    ResultPart(String code, String zh, String en) {
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

    /** The name of the reading under which a result of {@code scheme} stands among the facts. */
    public String reading(String scheme) {
        return "result:" + scheme + ":" + code;
    }
}

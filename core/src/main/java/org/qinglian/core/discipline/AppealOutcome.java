package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an appeal led to (复查结果). */
public enum AppealOutcome implements Coded {
    UPHELD("upheld", "维持", "upheld"),
    CHANGED("changed", "变更", "changed"),
    REVOKED("revoked", "撤销", "revoked");

    private final String code;
    private final LocalizedText label;

    AppealOutcome(String code, String zh, String en) {
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

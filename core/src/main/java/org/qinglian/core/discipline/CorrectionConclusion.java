package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a term for correction ended (限期改正结论). */
public enum CorrectionConclusion implements Coded {
    CORRECTED("corrected", "已改正", "corrected"),
    /** Education brought no change: the member is persuaded to leave, or struck off. */
    NOT_CORRECTED("not-corrected", "仍无转变", "not corrected");

    private final String code;
    private final LocalizedText label;

    CorrectionConclusion(String code, String zh, String en) {
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

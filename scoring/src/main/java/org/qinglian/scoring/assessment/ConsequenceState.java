package org.qinglian.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How far a consequence has come (结果运用阶段). */
public enum ConsequenceState implements Coded {
    /** It follows from the grade by the scheme, and nothing more. */
    PROPOSED("proposed", "拟办", "proposed"),
    /** A named body has decided that it takes place. */
    DECIDED("decided", "决定", "decided"),
    /** A named body has decided that it does not. */
    DECLINED("declined", "不予适用", "declined"),
    /** It has taken place. */
    CARRIED_OUT("carried-out", "执行", "carried out");

    private final String code;
    private final LocalizedText label;

    ConsequenceState(String code, String zh, String en) {
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

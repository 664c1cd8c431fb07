package org.qinglian.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How far an objection has come (异议处理阶段). */
public enum ObjectionState implements Coded {
    /** It has been made. */
    FILED("filed", "提出", "filed"),
    /** It has been looked into. */
    RECHECKED("rechecked", "核查", "rechecked"),
    /** A named body has answered it. */
    ANSWERED("answered", "答复", "answered"),
    /** The objector has been told the answer. */
    INFORMED("informed", "告知", "informed");

    private final String code;
    private final LocalizedText label;

    ObjectionState(String code, String zh, String en) {
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

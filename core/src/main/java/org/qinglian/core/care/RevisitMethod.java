package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a revisit looks (回访方式): listening, observing and talking, all three. */
public enum RevisitMethod implements Coded {
    LISTEN("listen", "听", "listening"),
    OBSERVE("observe", "察", "observing"),
    TALK("talk", "谈", "talking");

    private final String code;
    private final LocalizedText label;

    RevisitMethod(String code, String zh, String en) {
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

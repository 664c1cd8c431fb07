package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What becomes of units that share the last place of a list (并列处理). */
public enum TiesPolicy implements Coded {
    ALL_LISTED("all-listed", "并列均列入", "all are listed"),
    NONE_BEYOND("none-beyond", "并列超出名额均不列入", "none is listed if there are too many");

    private final String code;
    private final LocalizedText label;

    TiesPolicy(String code, String zh, String en) {
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

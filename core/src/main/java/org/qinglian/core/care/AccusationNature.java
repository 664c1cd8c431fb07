package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a report that proved false is (不实举报性质). */
public enum AccusationNature implements Coded {
    /** Facts were made up or material forged, with intent to harm. */
    FABRICATED("fabricated", "诬告陷害", "false accusation"),
    /** The reporter was mistaken. It is not punished. */
    MISTAKEN("mistaken", "错告", "mistaken report");

    private final String code;
    private final LocalizedText label;

    AccusationNature(String code, String zh, String en) {
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

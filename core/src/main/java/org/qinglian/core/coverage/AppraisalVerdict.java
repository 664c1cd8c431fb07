package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a democratic appraisal says of a person (民主评议结果). */
public enum AppraisalVerdict implements Coded {
    COMPETENT("competent", "称职", "competent"),
    /** Twice in a row, it ends the office. */
    INCOMPETENT("incompetent", "不称职", "incompetent");

    private final String code;
    private final LocalizedText label;

    AppraisalVerdict(String code, String zh, String en) {
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

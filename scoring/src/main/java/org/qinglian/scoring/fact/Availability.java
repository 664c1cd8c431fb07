package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whether a value is there, and if not, why (数据状态). Only what is there is a number; none of the others is zero. */
public enum Availability implements Coded {
    OBSERVED("observed", "已有", "observed"),
    /** Should be there and is not. */
    MISSING("missing", "缺失", "missing"),
    /** Cannot be there: the subject has no such task. */
    NOT_APPLICABLE("not-applicable", "不适用", "not applicable"),
    /** Is known and may not be used. */
    WITHHELD("withheld", "不予提供", "withheld");

    private final String code;
    private final LocalizedText label;

    Availability(String code, String zh, String en) {
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

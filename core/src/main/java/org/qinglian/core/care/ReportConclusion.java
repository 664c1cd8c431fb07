package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What verification made of a report (检举控告核查结论). */
public enum ReportConclusion implements Coded {
    PENDING("pending", "核查中", "being verified"),
    PROVEN("proven", "属实", "proven"),
    PARTLY_PROVEN("partly-proven", "部分属实", "partly proven"),
    FALSE("false", "失实", "false"),
    /** It could be neither proven nor excluded. It is not a false report. */
    UNPROVEN("unproven", "无法查实但不能排除", "unproven but not excluded");

    private final String code;
    private final LocalizedText label;

    ReportConclusion(String code, String zh, String en) {
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

    /** Whether what was reported is proven or excluded, at least in part; only then may a false accusation be looked for. */
    public boolean isSettled() {
        return this == PROVEN || isFalseInPart();
    }

    /** Whether something in it is false, which may be clarified. */
    public boolean isFalseInPart() {
        return this == PARTLY_PROVEN || this == FALSE;
    }
}

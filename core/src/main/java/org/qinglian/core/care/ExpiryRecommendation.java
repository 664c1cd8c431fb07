package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an assessment at expiry recommends (期满评估建议). */
public enum ExpiryRecommendation implements Coded {
    PROMOTE("promote", "提拔使用", "promotion"),
    NORMAL_USE("normal-use", "正常使用", "normal use"),
    DEFER("defer", "暂缓使用", "deferral"),
    EXTEND_CARE("extend-care", "延长教育管理", "extended care");

    private final String code;
    private final LocalizedText label;

    ExpiryRecommendation(String code, String zh, String en) {
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

    /** Whether the person may be used again on the strength of it. */
    public boolean allowsReuse() {
        return this == PROMOTE || this == NORMAL_USE;
    }
}

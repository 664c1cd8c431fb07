package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The four kinds of incentive (正向激励). */
public enum IncentiveKind implements Coded {
    POLITICAL("political", "政治上激励", "political encouragement"),
    WORK("work", "工作上支持", "support at work"),
    LIFE("life", "生活上关心", "care in life"),
    TREATMENT("treatment", "待遇上保障", "assured treatment");

    private final String code;
    private final LocalizedText label;

    IncentiveKind(String code, String zh, String en) {
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

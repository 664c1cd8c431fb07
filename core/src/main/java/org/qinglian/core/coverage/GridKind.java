package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The kind of a {@link Grid} (网格类别). */
public enum GridKind implements Coded {
    COMPREHENSIVE("comprehensive", "综合网格", "comprehensive grid"),
    DEDICATED("dedicated", "专属网格", "dedicated grid"),
    MICRO("micro", "微网格", "micro-grid");

    private final String code;
    private final LocalizedText label;

    GridKind(String code, String zh, String en) {
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

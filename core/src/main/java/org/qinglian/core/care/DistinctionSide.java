package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** On which side of a {@link Distinction} an act falls (区分结论). */
public enum DistinctionSide implements Coded {
    ERROR("error", "失误错误", "error"),
    VIOLATION("violation", "违纪违法", "violation");

    private final String code;
    private final LocalizedText label;

    DistinctionSide(String code, String zh, String en) {
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

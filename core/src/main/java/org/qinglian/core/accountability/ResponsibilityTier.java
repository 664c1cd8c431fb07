package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * How near the object was to what was failed (责任层级): the team as a whole, the principal and the member in charge, or the
 * members who took part.
 *
 * <p>Source: 中国共产党问责条例（2019）第六条.
 */
public enum ResponsibilityTier implements Coded {
    /** Of the leading team. */
    OVERALL("overall", "全面领导责任", "overall leadership responsibility"),
    /** Of the principal and the member directly in charge. */
    MAIN("main", "主要领导责任", "main leadership responsibility"),
    /** Of members who took part in the decision or the work. */
    IMPORTANT("important", "重要领导责任", "important leadership responsibility");

    private final String code;
    private final LocalizedText label;

    ResponsibilityTier(String code, String zh, String en) {
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

package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How the points of a group come from those of its parts (合成方式). */
public enum Combine implements Coded {
    SUM("sum", "相加", "sum"),
    WEIGHTED_MEAN("weighted-mean", "加权平均", "weighted mean"),
    MEAN("mean", "平均", "mean"),
    MIN("min", "取最低", "lowest"),
    PASSES("passes", "计达标数", "number of passes");

    private final String code;
    private final LocalizedText label;

    Combine(String code, String zh, String en) {
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

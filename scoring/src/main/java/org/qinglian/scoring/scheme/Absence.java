package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an item is worth when its facts are not there (缺项处理). */
public enum Absence implements Coded {
    FULL("full", "按满分计", "full points"),
    ZERO("zero", "按零分计", "no points"),
    /** It counts for nothing, and nothing makes up for it. */
    EXCLUDE("exclude", "不计", "left out"),
    /** It is left out and the rest of its group is scaled up to the full points of the group. */
    RESCALE("rescale", "按比例折算", "rescaled"),
    /** The whole subject gets no score until the facts are there. */
    REFUSE("refuse", "不予评分", "no score");

    private final String code;
    private final LocalizedText label;

    Absence(String code, String zh, String en) {
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

package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an edge of a picture of a chain says (连线类别). */
public enum ChainEdgeKind implements Coded {
    CASCADES("cascades", "分解", "is broken down into"),
    HELD_BY("held-by", "承担", "is held by"),
    MATCHED_BY("matched-by", "对应", "is matched by"),
    WORKED_OFF_BY("worked-off-by", "落实", "is worked off by"),
    DECOMPOSED_INTO("decomposed-into", "细化", "is decomposed into"),
    TAKEN_ON_BY("taken-on-by", "承办", "is taken on by"),
    SIGNS_WITH("signs-with", "签订责任书", "signs a letter with");

    private final String code;
    private final LocalizedText label;

    ChainEdgeKind(String code, String zh, String en) {
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

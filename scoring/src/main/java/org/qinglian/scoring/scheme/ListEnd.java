package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** From which end a list is taken (榜单方向). */
public enum ListEnd implements Coded {
    /** The first. */
    TOP("top", "前列", "top"),
    /** The last. */
    BOTTOM("bottom", "末位", "bottom");

    private final String code;
    private final LocalizedText label;

    ListEnd(String code, String zh, String en) {
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

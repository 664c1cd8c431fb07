package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a party holds a duty beside others (承担方式). Overall responsibility may be shared but not divided (UK SM&amp;CR). */
public enum Holding implements Coded {
    SOLE("sole", "独立承担", "held alone"),
    /** Each holder has the whole of it. */
    SHARED("shared", "共同承担", "shared"),
    /** Each holder has a part of it. */
    DIVIDED("divided", "分工承担", "divided");

    private final String code;
    private final LocalizedText label;

    Holding(String code, String zh, String en) {
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

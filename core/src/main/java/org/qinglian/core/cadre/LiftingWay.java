package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a rating is lifted (解除方式). No published measure says it; each scheme chooses. */
public enum LiftingWay implements Coded {
    TERM("term", "期满解除", "at the end of its term"),
    VERIFIED_CORRECTION("verified-correction", "整改核实后解除", "after the correction was verified");

    private final String code;
    private final LocalizedText label;

    LiftingWay(String code, String zh, String en) {
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

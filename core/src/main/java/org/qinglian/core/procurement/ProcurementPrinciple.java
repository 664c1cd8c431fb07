package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The four principles of procurement (四个原则), which name four groups of checks. */
public enum ProcurementPrinciple implements Coded {
    RULES_FIRST("rules-first", "规则在先", "rules first"),
    PROPER_OPERATION("proper-operation", "规范操作", "proper operation"),
    OPEN_AND_EQUAL("open-and-equal", "公开平等", "open and equal"),
    COMPETITION_ON_MERIT("competition-on-merit", "竞争择优", "competition on merit");

    private final String code;
    private final LocalizedText label;

    ProcurementPrinciple(String code, String zh, String en) {
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

package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an organisational handling is (组织调整或者组织处理方式). */
public enum HandlingKind implements Coded {
    SUSPENSION("suspension", "停职检查", "suspension for examination"),
    TRANSFER("transfer", "调整职务", "change of post"),
    /** Of the interim rule of 2009 alone. */
    BLAME_RESIGNATION("blame-resignation", "引咎辞职", "resignation taking the blame"),
    ORDERED_RESIGNATION("ordered-resignation", "责令辞职", "ordered resignation"),
    REMOVAL("removal", "免职", "removal"),
    DEMOTION("demotion", "降职", "demotion");

    private final String code;
    private final LocalizedText label;

    HandlingKind(String code, String zh, String en) {
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

package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What is procured (采购类别): the {@code procurementCategory} of OCDS 1.1. */
public enum ProcurementCategory implements Coded {
    WORKS("works", "工程", "works"),
    GOODS("goods", "货物", "goods"),
    /** Survey, design and supervision among them (勘察、设计、监理). */
    SERVICES("services", "服务", "services");

    private final String code;
    private final LocalizedText label;

    ProcurementCategory(String code, String zh, String en) {
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

package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The {@code method} of OCDS 1.1 (国际采购方式代码). */
public enum OcdsMethod implements Coded {
    OPEN("open", "公开", "open"),
    SELECTIVE("selective", "选择性", "selective"),
    LIMITED("limited", "有限", "limited"),
    DIRECT("direct", "直接", "direct");

    private final String code;
    private final LocalizedText label;

    OcdsMethod(String code, String zh, String en) {
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

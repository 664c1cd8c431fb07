package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A regularity of bid prices (报价规律), by which they seem to be made from one another. */
public enum PricePattern implements Coded {
    IDENTICAL("identical", "报价相同", "identical"),
    ARITHMETIC("arithmetic", "等差", "in arithmetic progression"),
    GEOMETRIC("geometric", "等比", "in geometric progression");

    private final String code;
    private final LocalizedText label;

    PricePattern(String code, String zh, String en) {
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

package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How two parties are related (关联关系). The first three bar two bidders from one lot (招标投标法实施条例第三十四条第二款). */
public enum RelationKind implements Coded {
    SAME_HEAD("same-head", "单位负责人为同一人", "the same head"),
    HOLDING("holding", "控股", "holding"),
    MANAGEMENT("management", "管理", "management"),
    /** Any other that may affect fairness, such as kinship with an official (第三十四条第一款). */
    INTEREST("interest", "利害关系", "an interest");

    private final String code;
    private final LocalizedText label;

    RelationKind(String code, String zh, String en) {
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

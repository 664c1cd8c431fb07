package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A sign that a department dominates a project (被部门主导的迹象); the definition is this library's. */
public enum DominanceSign implements Coded {
    ROLES_IN_ONE_HAND(
            "roles-in-one-hand", "同一部门兼任提出、审批、评标中的多项", "one department originates, approves or evaluates at once"),
    PRE_NAMED_WON("pre-named-won", "事先指定的供应商中标", "the supplier that was named beforehand won");

    private final String code;
    private final LocalizedText label;

    DominanceSign(String code, String zh, String en) {
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

package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The stages of rectification after a supervision (监督整改阶段). */
public enum SupervisionState implements Coded {
    FED_BACK("fed-back", "反馈", "fed back"),
    PLAN_FILED("plan-filed", "报送方案、集中整改", "plan filed, concentrated rectification"),
    REPORTED("reported", "报告情况、持续整改", "reported, rectification going on"),
    SUMMARISED("summarised", "整改总结", "summarised");

    private final String code;
    private final LocalizedText label;

    SupervisionState(String code, String zh, String en) {
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

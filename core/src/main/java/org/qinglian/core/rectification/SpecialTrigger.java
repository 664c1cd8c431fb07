package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What calls for a special life meeting outside the yearly one (专题生活会情形). */
public enum SpecialTrigger implements Coded {
    WIDESPREAD_PROBLEM("widespread-problem", "重要或者普遍性问题", "an important or widespread problem"),
    DECISION_ERROR("decision-error", "重大决策失误或者突发事件处置失当", "a major error of decision or a mishandled incident"),
    OVERSIGHT_FINDINGS("oversight-findings", "纪检、巡察、审计发现重要问题", "important findings of discipline, inspection or audit"),
    VIOLATION_CASE("violation-case", "发生违纪违法案件", "a case of violation"),
    RED_RATING("red-rating", "被评定为红色", "a red rating"),
    CAMPAIGN("campaign", "专项整治部署", "a campaign");

    private final String code;
    private final LocalizedText label;

    SpecialTrigger(String code, String zh, String en) {
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

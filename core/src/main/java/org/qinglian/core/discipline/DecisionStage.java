package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The stage of a decision (处分决定办理阶段), in the order of its life. That its effect runs or has ended is no stage: it is
 * computed from
 * the date on which it took effect.
 */
public enum DecisionStage implements Coded {
    DRAFT("draft", "拟议", "draft"),
    /** The person was met and heard in defence (处分决定所依据的事实材料同本人见面). */
    HEARING("hearing", "听取陈述申辩", "hearing"),
    /** The matter ended without this decision (不予处分、撤销案件). */
    DROPPED("dropped", "不予处分", "dropped"),
    DECIDED("decided", "作出决定", "decided"),
    EFFECTIVE("effective", "生效", "effective"),
    ANNOUNCED("announced", "宣布", "announced"),
    EXECUTED("executed", "执行", "executed"),
    EXECUTION_REPORTED("execution-reported", "报告执行情况", "execution reported"),
    CHANGED("changed", "变更", "changed"),
    REVOKED("revoked", "撤销", "revoked");

    private final String code;
    private final LocalizedText label;

    DecisionStage(String code, String zh, String en) {
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

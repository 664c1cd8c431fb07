package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A ground for not holding to account (不予问责或者免予问责情形).
 *
 * <p>Source: 中国共产党问责条例（2019）第十七条.
 */
public enum ExemptionGround implements Coded {
    FIRST_TRIAL("first-trial", "推进改革中因缺乏经验、先行先试出现的失误", "an error of inexperience in a first trial"),
    EXPLORATION("exploration", "尚无明确限制的探索性试验中的失误", "an error in an exploratory test not yet restricted"),
    UNINTENDED_FAULT("unintended-fault", "为推动发展的无意过失", "an unintended fault for development"),
    /** Shown by the minutes. */
    RECORDED_OBJECTION(
            "recorded-objection", "集体决策中明确提出反对意见或者保留意见", "an objection or reservation in a collective decision"),
    UNFORESEEABLE(
            "unforeseeable",
            "已经履职尽责，因不可抗力、难以预见等因素造成损失",
            "a loss by force majeure or the unforeseeable in spite of diligence"),
    /** Unless the order was plainly illegal. */
    OBJECTED_ORDER("objected-order", "对上级错误决定提出改正或者撤销意见未被采纳", "an objection to a wrong order that was not accepted");

    private final String code;
    private final LocalizedText label;

    ExemptionGround(String code, String zh, String en) {
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

    /** Whether it holds only where the minutes of a meeting show it. */
    public boolean needsMinutes() {
        return this == RECORDED_OBJECTION;
    }
}

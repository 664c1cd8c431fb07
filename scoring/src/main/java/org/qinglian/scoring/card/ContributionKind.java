package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** By what a contribution came about (得分构成类别). */
public enum ContributionKind implements Coded {
    /** The points from which an item starts. */
    START("start", "起评", "start"),
    /** The points that a rule gives or takes. */
    RULE("rule", "规则", "rule"),
    /** What is cut off above the full points. */
    CAP("cap", "封顶", "cap"),
    /** What is given back below the floor. */
    FLOOR("floor", "托底", "floor"),
    /** What an item is worth because its facts are not there. */
    ABSENT("absent", "缺项", "facts not there"),
    /** What a part that passes is worth, where passes are counted. */
    PASS("pass", "达标", "pass"),
    /** What a closed group takes back. */
    GATE("gate", "门槛", "closed gate"),
    /** What makes up for a part that is left out. */
    RESCALE("rescale", "折算", "rescaling"),
    /** What rounding adds or takes. */
    ROUNDING("rounding", "修约", "rounding"),
    /** What an override takes away. */
    OVERRIDE("override", "清零", "override");

    private final String code;
    private final LocalizedText label;

    ContributionKind(String code, String zh, String en) {
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

package org.qinglian.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What became of a node for one subject (指标状态). Only what is left out by the last three adds nothing to its group. */
public enum NodeState implements Coded {
    /** Its points come from its facts. */
    SCORED("scored", "已计分", "scored"),
    /** Facts are not there and the scheme says what it is worth. */
    FILLED("filled", "按规则取值", "filled in"),
    /** The gate of the group stayed closed; it is worth 0. */
    GATED("gated", "未达门槛", "closed"),
    /** It counts for nothing: not in the table for the subject, or left out by the scheme. */
    EXCLUDED("excluded", "不计", "left out"),
    /** It is left out and the rest of its group is scaled up. */
    RESCALED("rescaled", "折算", "rescaled"),
    /** Facts are not there without which the scheme gives no score. */
    REFUSED("refused", "不予评分", "no score");

    private static final List<NodeState> BY_ORDINAL = List.of(values());

    private final String code;
    private final LocalizedText label;

    NodeState(String code, String zh, String en) {
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

    static NodeState of(byte ordinal) {
        return BY_ORDINAL.get(ordinal);
    }

    byte ordinalByte() {
        return (byte) ordinal();
    }
}

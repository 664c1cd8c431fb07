package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A ground for a lighter or reduced measure (从轻或者减轻问责情形).
 *
 * <p>Source: 中国共产党问责条例（2019）第十八条.
 */
public enum MitigationGround implements Coded {
    LOSS_REMEDIED("loss-remedied", "及时采取补救措施，有效挽回损失或者消除不良影响", "the loss was remedied in time"),
    COOPERATION("cooperation", "积极配合问责调查，主动承担责任", "active cooperation"),
    OTHER("other", "其他从轻、减轻情形", "another ground of the regulations");

    private final String code;
    private final LocalizedText label;

    MitigationGround(String code, String zh, String en) {
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

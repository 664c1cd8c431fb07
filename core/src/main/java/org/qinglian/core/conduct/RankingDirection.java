package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Which values are the better ones (排名方向). */
public enum RankingDirection implements Coded {
    HIGHER_IS_BETTER("higher-is-better", "数值高者优", "higher is better"),
    LOWER_IS_BETTER("lower-is-better", "数值低者优", "lower is better");

    private final String code;
    private final LocalizedText label;

    RankingDirection(String code, String zh, String en) {
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

package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a score is rounded where the scheme says so (修约方式). */
public enum RoundingWord implements Coded {
    HALF_UP("half-up", "四舍五入", "half up"),
    DOWN("down", "直接舍去", "down"),
    UP("up", "进一", "up");

    private final String code;
    private final LocalizedText label;

    RoundingWord(String code, String zh, String en) {
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

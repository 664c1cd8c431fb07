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

    /** A whole number brought to a multiple of {@code unit}, which is above zero. */
    long round(long number, long unit) {
        long rest = number % unit;
        long left = Math.abs(rest);
        boolean away = switch (this) {
            case HALF_UP -> left >= unit - left;
            case DOWN -> false;
            case UP -> left > 0;
        };
        return number - rest + (away ? Long.signum(rest) * unit : 0);
    }
}

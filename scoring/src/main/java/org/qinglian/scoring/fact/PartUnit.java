package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a part of a unit comes to where a rule counts whole units (不足一个单位的处理), such as hours or steps of 3 %. */
public enum PartUnit implements Coded {
    DROPPED("dropped", "不足一个单位的不计", "a part of a unit does not count"),
    COUNTED("counted", "不足一个单位的按一个单位计", "a part of a unit counts as a whole one"),
    HALF_UP("half-up", "不足一个单位的四舍五入", "half a unit counts as a whole one, less does not count");

    private final String code;
    private final LocalizedText label;

    PartUnit(String code, String zh, String en) {
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

    /** How many units count of a length, which is not below zero. */
    public BigDecimal wholes(BigDecimal length, BigDecimal unit) {
        return length.divide(
                unit,
                0,
                switch (this) {
                    case DROPPED -> RoundingMode.DOWN;
                    case COUNTED -> RoundingMode.UP;
                    case HALF_UP -> RoundingMode.HALF_UP;
                });
    }

    /**
     * Which part of twice a unit is to be added to twice a length, so that dividing by twice the unit gives the number of
     * units that count.
     *
     * @param unit the length of a unit, above zero
     */
    public long allowance(long unit) {
        return switch (this) {
            case DROPPED -> 0;
            case COUNTED -> 2 * unit - 1;
            case HALF_UP -> unit;
        };
    }
}

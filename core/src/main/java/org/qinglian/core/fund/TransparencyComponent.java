package org.qinglian.core.fund;

import java.math.BigDecimal;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A part of a {@link TransparencyScale} (一级指标).
 *
 * @param code its code, for example {@code "institution"}
 * @param label its name
 * @param most the most points that it gives, more than 0
 */
public record TransparencyComponent(String code, LocalizedText label, BigDecimal most) implements Coded {
    static TransparencyComponent of(String code, String zh, String en, int most) {
        return new TransparencyComponent(code, LocalizedText.of(zh, en), BigDecimal.valueOf(most));
    }

    /** Whether it can give so many points: 0 to the most. */
    public boolean admits(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(most) <= 0;
    }
}

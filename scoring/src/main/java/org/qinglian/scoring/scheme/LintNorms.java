package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.qinglian.core.common.Norms;

/**
 * How much a scheme may ask for (减负限额), before the linter says that it is too much. No rule publishes such limits: all
 * defaults are this library's assumptions, and a host sets its own.
 *
 * @param indicators how many items every subject may be scored by: 50; the longest table for branches that was seen in print
 *     has 47
 * @param reports how many measures may rest on what a subject fills in by hand: 5
 * @param discretionShare what part of the full points, 0 to 1, may rest on somebody's choice: 0.3
 */
@Value.Builder
public record LintNorms(int indicators, int reports, BigDecimal discretionShare) implements Norms, WithLintNorms {
    private static final LintNorms STANDARD = new LintNorms(50, 5, new BigDecimal("0.3"));

    /** This library's assumptions, each as its component says. */
    public static LintNorms standard() {
        return STANDARD;
    }
}

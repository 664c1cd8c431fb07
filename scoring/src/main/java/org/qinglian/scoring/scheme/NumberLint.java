package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Numbers that no score needs and that the exact arithmetic could not hold. */
final class NumberLint {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000L);
    private static final int MOST_DECIMALS = 6;

    private NumberLint() {}

    static void lint(BigDecimal number, String pointer, List<SchemeFault> faults) {
        if (number.abs().compareTo(LIMIT) > 0 || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            faults.add(SchemeFault.error(
                    pointer,
                    "scheme.number-range",
                    Map.of("found", number.toString(), "limit", LIMIT.toPlainString(), "digits", MOST_DECIMALS)));
        }
    }
}

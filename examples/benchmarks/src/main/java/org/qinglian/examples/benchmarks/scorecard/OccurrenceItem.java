package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;

/**
 * Points for each occurrence up to a cap (按次计分).
 *
 * @param id its identifier
 * @param measure the measure, a count
 * @param each the points of one occurrence
 * @param cap the most that comes of it, with the sign of {@code each}
 */
record OccurrenceItem(String id, String measure, BigDecimal each, BigDecimal cap) implements ScorecardItem {
    boolean deducts() {
        return each.signum() < 0;
    }

    BigDecimal points(int count) {
        BigDecimal uncapped = each.multiply(BigDecimal.valueOf(count));
        return deducts() ? uncapped.max(cap) : uncapped.min(cap);
    }

    @Override
    public BigDecimal best() {
        return cap.max(BigDecimal.ZERO);
    }
}

package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * Points by tier (分档): the points at the place that is the number of thresholds at or below the value.
 *
 * @param id its identifier
 * @param measure the measure, a number with two decimals
 * @param thresholds the least value of each tier but the lowest, rising
 * @param points the points of each tier, one more than thresholds
 */
record TierItem(String id, String measure, List<BigDecimal> thresholds, List<BigDecimal> points)
        implements ScorecardItem {
    BigDecimal points(BigDecimal value) {
        long tier = thresholds.stream()
                .filter(threshold -> threshold.compareTo(value) <= 0)
                .count();
        return points.get((int) tier);
    }

    @Override
    public BigDecimal best() {
        return Collections.max(points);
    }
}

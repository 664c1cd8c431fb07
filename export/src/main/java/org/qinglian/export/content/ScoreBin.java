package org.qinglian.export.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How many scores lie in an interval (得分区间): from its lower end, included, to its upper end, which only the last interval
 * includes.
 *
 * @param from the lower end
 * @param to the upper end
 * @param count the number of scores
 */
public record ScoreBin(BigDecimal from, BigDecimal to, int count) {
    private static final int MOST_BINS = 20;
    private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5));
    private static final int FINEST = 2;

    /** Even intervals of a round width, 20 at the most, over all scores. */
    public static List<ScoreBin> of(List<BigDecimal> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        BigDecimal least = scores.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = scores.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal width = width(most.subtract(least));
        BigDecimal start = least.divide(width, 0, RoundingMode.FLOOR).multiply(width);
        int bins = Math.max(
                1, most.subtract(start).divide(width, 0, RoundingMode.CEILING).intValueExact());
        int[] counts = new int[bins];
        for (BigDecimal score : scores) {
            int bin = score.subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact();
            counts[Math.min(bin, bins - 1)]++;
        }
        List<ScoreBin> result = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            BigDecimal from = start.add(width.multiply(BigDecimal.valueOf(bin)));
            result.add(new ScoreBin(from, from.add(width), counts[bin]));
        }
        return result;
    }

    private static BigDecimal width(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        for (int power = -FINEST; ; power++) {
            for (BigDecimal step : STEPS) {
                BigDecimal width = step.scaleByPowerOfTen(power);
                if (range.divide(width, 0, RoundingMode.CEILING).compareTo(BigDecimal.valueOf(MOST_BINS)) < 0) {
                    return width;
                }
            }
        }
    }
}

package org.qinglian.core.cadre;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;

/**
 * What the check-ups of a round found, indicator by indicator and dimension by dimension (指标命中率、维度画像).
 *
 * @param hits of each indicator, the check-ups in which it held of those that answered it
 * @param dimensions of each dimension, the answers as they ought to be of all answers
 */
public record CheckupProfile(Map<String, Share> hits, Map<CheckupDimension, Share> dimensions) {
    public CheckupProfile {
        hits = Copy.map(hits);
        dimensions = Copy.map(dimensions);
    }

    /**
     * The profile of check-ups by their scheme.
     *
     * @param checkups check-ups that were answered by the scheme; answers to unknown indicators are left out
     */
    public static CheckupProfile of(CheckupScheme scheme, Collection<Checkup> checkups) {
        Map<String, long[]> counts = new HashMap<>();
        for (Checkup checkup : checkups) {
            for (CheckupAnswer answer : checkup.answers()) {
                long[] count = counts.computeIfAbsent(answer.indicator(), key -> new long[2]);
                count[0] += answer.holds() ? 1 : 0;
                count[1]++;
            }
        }
        Map<String, Share> hits = new LinkedHashMap<>();
        Map<CheckupDimension, Share> dimensions = new LinkedHashMap<>();
        for (CheckupIndicator indicator : scheme.indicators()) {
            long[] count = counts.getOrDefault(indicator.code(), new long[2]);
            hits.put(indicator.code(), new Share(count[0], count[1]));
            long right = indicator.polarity() == IndicatorPolarity.POSITIVE ? count[0] : count[1] - count[0];
            dimensions.merge(
                    indicator.dimension(),
                    new Share(right, count[1]),
                    (one, other) -> new Share(one.part() + other.part(), one.whole() + other.whole()));
        }
        return new CheckupProfile(hits, dimensions);
    }
}

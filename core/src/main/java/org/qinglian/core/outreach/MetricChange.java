package org.qinglian.core.outreach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qinglian.core.common.Share;

/**
 * How a share changed from one survey to another (指标变化), in percentage points (百分点), which are not percent.
 *
 * <p>Example: satisfied 91.5 % and then 92.9 %: + 1.4 points.
 *
 * @param metric the metric
 * @param before the share before
 * @param after the share after
 */
public record MetricChange(SurveyMetric metric, Share before, Share after) {
    /** The change of each metric that both surveys measured. */
    public static List<MetricChange> between(Survey before, Survey after) {
        Map<SurveyMetric, Share> earlier = before.shares();
        return after.shares().entrySet().stream()
                .filter(entry -> earlier.containsKey(entry.getKey()))
                .map(entry -> new MetricChange(
                        entry.getKey(), Objects.requireNonNull(earlier.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /**
     * The difference of both shares as shown, in percentage points; empty if one of them has no base.
     *
     * @param digits the decimals to which each share is rounded first, as a reader of both would subtract them
     */
    public Optional<BigDecimal> points(int digits) {
        return after.percent(digits).flatMap(later -> before.percent(digits).map(earlier -> later.subtract(earlier)));
    }
}

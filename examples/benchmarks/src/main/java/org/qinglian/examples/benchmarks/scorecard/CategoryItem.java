package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * Points by category (分类计分).
 *
 * @param id its identifier
 * @param measure the measure, a category
 * @param categories every category
 * @param points the points of each category
 */
record CategoryItem(String id, String measure, List<String> categories, List<BigDecimal> points)
        implements ScorecardItem {
    BigDecimal points(String category) {
        return points.get(categories.indexOf(category));
    }

    @Override
    public BigDecimal best() {
        return Collections.max(points);
    }
}

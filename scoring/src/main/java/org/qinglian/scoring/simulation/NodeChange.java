package org.qinglian.scoring.simulation;

import java.math.BigDecimal;

/**
 * What the change of one node comes to for one subject (指标变动).
 *
 * @param node the identifier of the node, or of the override
 * @param before the points of the score that it made up under the old scheme, 0 if it was not in it
 * @param after the points that it makes up under the new one, 0 if it is not in it
 * @param decides whether the grade by bands would be another one without this change
 */
public record NodeChange(String node, BigDecimal before, BigDecimal after, boolean decides) {
    /** The points by which it changes the score. */
    public BigDecimal points() {
        return after.subtract(before);
    }
}

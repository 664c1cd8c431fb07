package org.qinglian.scoring.simulation;

import java.math.BigDecimal;

/**
 * What the change of one node comes to for all subjects (指标影响).
 *
 * @param node the identifier of the node, or of the override
 * @param subjects for how many it changes the score
 * @param points the sum of its changes
 * @param decides for how many of those whose grade changes it decides that
 */
public record NodeEffect(String node, int subjects, BigDecimal points, int decides) {}

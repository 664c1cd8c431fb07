package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;

/**
 * What a rule came to for one row (规则明细).
 *
 * @param points its points
 * @param applies whether its condition holds, or it has none
 * @param more whether it can give more points than it did
 */
public record RuleTrace(BigDecimal points, boolean applies, boolean more) {}

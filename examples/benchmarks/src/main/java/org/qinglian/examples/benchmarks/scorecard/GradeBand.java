package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A grade and the total from which it is given (等次).
 *
 * @param grade the grade, for example {@code A}
 * @param from the least total; absent for the lowest grade
 */
record GradeBand(String grade, Optional<BigDecimal> from) {}

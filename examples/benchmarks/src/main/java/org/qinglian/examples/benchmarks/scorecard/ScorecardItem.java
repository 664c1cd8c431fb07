package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;

/** An item of the scorecard (考核项): it reads one measure and is worth points. */
sealed interface ScorecardItem permits TierItem, CategoryItem, OccurrenceItem {
    /** Its identifier, for example {@code R01}. */
    String id();

    /** The measure that it reads, for example {@code n0}. */
    String measure();

    /** The most points that it can be worth; what a subject lacks of them is its loss. */
    BigDecimal best();
}

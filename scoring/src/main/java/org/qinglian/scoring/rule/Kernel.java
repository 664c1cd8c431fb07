package org.qinglian.scoring.rule;

import java.math.BigDecimal;

/** A rule at work on columns (计分内核). Immutable and thread-safe. */
public interface Kernel {
    /** The decimals of its points. */
    int scale();

    /** The largest absolute value of its points. */
    BigDecimal bound();

    /** Writes the points of every row of the window, times ten to the power of {@link #scale()}. */
    void points(Chunk chunk, long[] points);
}

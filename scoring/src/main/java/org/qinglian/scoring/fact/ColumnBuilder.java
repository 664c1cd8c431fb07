package org.qinglian.scoring.fact;

import java.util.function.Function;

/** Fills one column from facts (列构造). Used by one thread. */
public sealed interface ColumnBuilder
        permits EventNumbers, EventTallies, FactNumbers, ReadingNumbers, Standings, SubjectCodes {
    /** Takes a subject with all that is known of it. */
    void add(int row, ScoredSubject subject, Facts facts);

    /**
     * The finished column.
     *
     * @param others the finished columns of other measures by name; of such measures alone as do not compare subjects
     */
    Column build(Function<String, Column> others);
}

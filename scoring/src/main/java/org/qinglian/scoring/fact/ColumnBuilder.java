package org.qinglian.scoring.fact;

/** Fills one column from facts (列构造). Used by one thread. */
public sealed interface ColumnBuilder permits EventNumbers, EventTallies, ReadingNumbers, SubjectCodes {
    /** Takes a subject with all that is known of it. */
    void add(int row, ScoredSubject subject, Facts facts);

    /** The finished column. */
    Column build();
}

package org.qinglian.scoring.fact;

/** What a column holds (列类型). */
public enum ColumnKind {
    /** Exact decimals. */
    NUMBER,
    /** One code a subject. */
    CODE,
    /** Counts of several codes a subject. */
    TALLY
}

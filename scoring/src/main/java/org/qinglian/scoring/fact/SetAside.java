package org.qinglian.scoring.fact;

/** Why an event, or a part of it, does not count for a measure (不计原因). */
enum SetAside {
    /** It lies outside the dated part of the year. */
    UNTIMELY,
    /** A reason was accepted. */
    EXCUSED,
    /** Another event of the same matter counts. */
    REPEATED,
    /** The cap of a window was reached. */
    CAPPED
}

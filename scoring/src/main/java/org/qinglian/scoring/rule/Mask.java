package org.qinglian.scoring.rule;

/** A condition at work on columns (条件内核): an answer for every row of a window. */
@FunctionalInterface
public interface Mask {
    /** The condition does not hold. */
    byte NO = 0;

    /** The condition cannot be told, because a measure is not there. Between no and yes, so that min and max decide. */
    byte UNKNOWN = 1;

    /** The condition holds. */
    byte YES = 2;

    /** Writes the answers for the window. */
    void test(Chunk chunk, byte[] answers);
}

package org.qinglian.scoring.evaluation;

/** From what an override bars a subject (限制). */
public enum Bar {
    /** It has no grade. */
    GRADE,
    /** It is not recognised. */
    RECOGNITION,
    /** Whether it is barred from recognition cannot be told. */
    RECOGNITION_UNKNOWN,
    /** It gets no award. */
    AWARD;

    byte bit() {
        return (byte) (1 << ordinal());
    }
}

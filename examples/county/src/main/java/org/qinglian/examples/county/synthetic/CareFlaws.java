package org.qinglian.examples.county.synthetic;

import java.util.List;

/** Flaws of tolerance, clarification and care (关爱类问题). */
final class CareFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of();

    private CareFlaws() {}
}

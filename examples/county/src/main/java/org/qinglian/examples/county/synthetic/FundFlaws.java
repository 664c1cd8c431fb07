package org.qinglian.examples.county.synthetic;

import java.util.List;

/** Flaws of fund. */
final class FundFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of();

    private FundFlaws() {}
}

package org.qinglian.examples.county.synthetic;

import java.util.List;

/** Flaws of procurement. */
final class ProcurementFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of();

    private ProcurementFlaws() {}
}

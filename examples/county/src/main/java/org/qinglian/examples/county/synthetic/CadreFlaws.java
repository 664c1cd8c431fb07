package org.qinglian.examples.county.synthetic;

import java.util.List;

/** Flaws of cadre. */
final class CadreFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of();

    private CadreFlaws() {}
}

package org.qinglian.examples.county.synthetic;

import java.util.List;

/** Flaws of sanctions (纪律处分类问题). */
final class DisciplineFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of();

    private DisciplineFlaws() {}
}

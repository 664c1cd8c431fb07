package org.qinglian.examples.county.synthetic;

import java.util.List;

/** Flaws of accountability (问责类问题). */
final class AccountabilityFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of();

    private AccountabilityFlaws() {}
}

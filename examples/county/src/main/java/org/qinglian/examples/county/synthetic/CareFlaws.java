package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.stream.Stream;

/** Flaws of tolerance, clarification and care (关爱类问题). */
final class CareFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(ToleranceFlaws.ALL, ReportFlaws.ALL, AftercareFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private CareFlaws() {}
}

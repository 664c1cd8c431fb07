package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.stream.Stream;

/** Flaws of duties and who answers for them (责任类问题). */
final class ResponsibilityFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(HolderFlaws.ALL, ChainFlaws.ALL, LoopFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private ResponsibilityFlaws() {}
}

package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.stream.Stream;

/** Flaws of how cadres are managed (干部管理类问题). */
final class CadreFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(
                    ColourFlaws.ALL, CheckupFlaws.ALL, FormerPostFlaws.ALL, PolicyFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private CadreFlaws() {}
}

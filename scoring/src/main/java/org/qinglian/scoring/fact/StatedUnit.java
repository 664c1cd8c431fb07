package org.qinglian.scoring.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/** The unit that a fact states of itself (自报单位), held against the one in which a measure counts. */
final class StatedUnit {
    private StatedUnit() {}

    /** Whether a fact states a unit that is not that of its measure; a measure without a unit takes any. */
    static boolean isOther(Optional<String> stated, Optional<LocalizedText> unit) {
        return stated.isPresent()
                && unit.isPresent()
                && !unit.get().zh().equals(stated)
                && !unit.get().en().equals(stated);
    }

    /** Whether the numbers of a unit are 1 for yes and 0 for no (是否). */
    static boolean isYesNo(LocalizedText unit) {
        return unit.zh().filter("是否"::equals).isPresent();
    }

    /** What a reader is told of a number that is not there for that reason. */
    static List<LocalizedText> note(Optional<String> stated, Optional<LocalizedText> unit) {
        return isOther(stated, unit)
                ? List.of(ScoringMessages.text(
                        "measure.wrong-unit", Map.of("found", stated.orElseThrow(), "expected", unit.orElseThrow())))
                : List.of();
    }
}

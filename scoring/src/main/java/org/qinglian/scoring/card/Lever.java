package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;

/**
 * A number of a subject that may be another one (可变项), with the values that are worth trying.
 *
 * @param measure the name of its measure
 * @param code the code whose events it counts, if its measure tells events apart
 * @param now its value; absent if it is not there
 * @param scale the decimals in which it changes
 * @param targets the values to try
 */
record Lever(String measure, Optional<String> code, Optional<BigDecimal> now, int scale, List<BigDecimal> targets) {
    /** More events than anybody is expected to add in a period. */
    private static final List<Integer> MORE = List.of(1, 2, 3, 5, 8, 13, 21);

    Lever {
        targets = Copy.list(targets);
    }

    /** A reading, which may be any of the values at which a rule turns, or just beside it. */
    static Lever reading(String measure, Optional<BigDecimal> now, int scale, Stream<BigDecimal> turns) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        TreeSet<BigDecimal> targets = new TreeSet<>();
        turns.map(turn -> turn.setScale(scale, RoundingMode.CEILING))
                .flatMap(turn -> Stream.of(turn, turn.subtract(unit), turn.add(unit)))
                .filter(turn -> turn.signum() >= 0)
                .forEach(targets::add);
        now.ifPresent(value -> targets.removeIf(target -> target.compareTo(value) == 0));
        return new Lever(measure, Optional.empty(), now, scale, List.copyOf(targets));
    }

    /** Events, of which there may be more but not fewer. */
    static Lever events(String measure, Optional<String> code, BigDecimal now, Stream<BigDecimal> turns) {
        TreeSet<BigDecimal> targets = new TreeSet<>();
        MORE.forEach(more -> targets.add(now.add(BigDecimal.valueOf(more))));
        turns.map(turn -> turn.setScale(0, RoundingMode.CEILING))
                .flatMap(turn -> Stream.of(turn, turn.add(BigDecimal.ONE)))
                .filter(turn -> turn.compareTo(now) > 0)
                .forEach(targets::add);
        return new Lever(measure, code, Optional.of(now), 0, List.copyOf(targets));
    }

    BigDecimal largest() {
        return Stream.concat(targets.stream(), now.stream())
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}

package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.responsibility.Assignment;

/**
 * Goes through the parts of one divided duty by first day (分工扫描) and tells which overlap. For each part it keeps the
 * assignment that lasts longest, so that the work grows with the number of parts and not with its square.
 */
final class ScopeSweep {
    /** What of a duty two assignments both have. */
    record Overlap(LocalizedText part, Assignment with) {}

    private final Map<String, Assignment> longest = new HashMap<>();
    private @Nullable Assignment longestWhole;
    private @Nullable Assignment longestAny;

    /** The overlap of a further assignment, which begins no earlier than those before, with one of them. */
    Optional<Overlap> add(Assignment next) {
        Optional<Overlap> overlap = next.scope().isEmpty() ? ofWhole(next) : ofParts(next);
        longestAny = longer(longestAny, next);
        if (next.scope().isEmpty()) {
            longestWhole = longer(longestWhole, next);
        }
        next.scope().forEach(part -> longest.merge(part, next, ScopeSweep::longer));
        return overlap;
    }

    private Optional<Overlap> ofWhole(Assignment next) {
        return running(longestAny, next)
                .map(with -> new Overlap(Words.of("responsibility.overlapping-scope.whole"), with));
    }

    private Optional<Overlap> ofParts(Assignment next) {
        return next.scope().stream()
                .flatMap(part -> Stream.of(running(longest.get(part), next), running(longestWhole, next))
                        .flatMap(Optional::stream)
                        .map(with -> new Overlap(
                                Words.of("responsibility.overlapping-scope.part", Map.of("part", part)), with)))
                .findFirst();
    }

    private static Optional<Assignment> running(@Nullable Assignment earlier, Assignment next) {
        return Optional.ofNullable(earlier).filter(held -> held.during().overlaps(next.during()));
    }

    private static Assignment longer(@Nullable Assignment one, Assignment other) {
        return one == null || last(other).isAfter(last(one)) ? other : one;
    }

    private static LocalDate last(Assignment assignment) {
        return assignment.during().until().orElse(LocalDate.MAX);
    }
}

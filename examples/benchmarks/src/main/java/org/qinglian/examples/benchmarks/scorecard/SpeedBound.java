package org.qinglian.examples.benchmarks.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much faster than others this library is to be over columns (速度指标).
 *
 * @param than the others in words
 * @param others the others, of which the fastest counts
 * @param times how often the time of this library must fit into theirs
 */
record SpeedBound(String than, List<EngineKind> others, double times) {
    static final List<SpeedBound> ALL = List.of(
            new SpeedBound("the hand-written loop over double columns", List.of(EngineKind.COLUMN_LOOP), 2),
            new SpeedBound(
                    "the fastest expression engine", List.of(EngineKind.AVIATOR_SCRIPT, EngineKind.AVIATOR_ITEMS), 60),
            new SpeedBound("JPMML-Evaluator", List.of(EngineKind.JPMML), 200));

    /** Whether it holds, in one line: {@code 2.4 times as fast as …; at least 2 asked: holds}. */
    String verdict(Map<EngineKind, Figure> figures) {
        OptionalDouble fastest = fastest(figures, others);
        OptionalDouble ours = fastest(figures, List.of(EngineKind.QINGLIAN_BATCH));
        if (fastest.isEmpty() || ours.isEmpty()) {
            return String.format(Locale.ROOT, "not measured against %s; at least %.0f asked", than, times);
        }
        double found = fastest.getAsDouble() / ours.getAsDouble();
        String holds = found >= times ? "holds" : "missed";
        return String.format(
                Locale.ROOT, "%.2f times as fast as %s; at least %.0f asked: %s", found, than, times, holds);
    }

    private static OptionalDouble fastest(Map<EngineKind, Figure> figures, List<EngineKind> kinds) {
        return figures.entrySet().stream()
                .filter(measured -> kinds.contains(measured.getKey()))
                .mapToDouble(measured -> measured.getValue().nanoseconds())
                .min();
    }
}

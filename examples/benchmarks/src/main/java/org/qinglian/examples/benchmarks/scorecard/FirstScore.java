package org.qinglian.examples.benchmarks.scorecard;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.Frame;

/**
 * From the start of a fresh JVM to the first score (首次得分): the scheme is made, linted and compiled, and one subject is scored.
 * The time of the JVM alone is what it shows for the entry into {@code main}.
 */
public final class FirstScore {
    private FirstScore() {}

    public static void main(String[] args) {
        long entered = sinceStart();
        Subjects subjects = Subjects.random(ScorecardModel.standard(), 1, 1);
        Frame frame = QinglianFrame.of(subjects);
        CompiledScheme compiled = CompiledScheme.of(QinglianScheme.of(subjects.model()), frame.layout());
        Scores scores = compiled.on(frame).scoresWithLosses(3, 1);
        long scored = sinceStart();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "main entered after %d ms, first score %s after %d ms: %d ms for the library%n",
                        entered, scores.score(0).orElseThrow(), scored, scored - entered);
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}

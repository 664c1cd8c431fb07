package org.qinglian.examples.benchmarks.scorecard;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures every engine in one run and says how many times as fast this library is (引擎对比), and whether that is as much as
 * it is to be. The arguments are those of JMH, such as {@code -f 1}; fewer engines are named by a pattern.
 */
public final class ScorecardComparison {
    private final Map<EngineKind, Figure> figures;

    ScorecardComparison(Map<EngineKind, Figure> figures) {
        this.figures = figures;
    }

    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(args);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given).addProfiler(GCProfiler.class);
        if (given.getIncludes().isEmpty()) {
            options.include(Pattern.quote(ScorecardBenchmark.class.getName()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ScorecardComparison(measure(options.build())).lines().forEach(out::println);
    }

    private static Map<EngineKind, Figure> measure(Options options) throws RunnerException {
        Map<EngineKind, Figure> figures = new EnumMap<>(EngineKind.class);
        for (RunResult result : new Runner(options).run()) {
            figures.put(EngineKind.of(result.getPrimaryResult().getLabel()), Figure.of(result));
        }
        return figures;
    }

    /** The figures as a table, with the time of each engine in times of that of this library over columns; then the bounds. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-42s %12s %10s %14s %10s", "engine", "ns/subject", "+/-", "bytes/subject", "times"));
        figures.forEach((kind, figure) -> lines.add(String.format(
                Locale.ROOT,
                "%-42s %12.1f %10.1f %14.1f %10s",
                kind.title(),
                figure.nanoseconds(),
                figure.error(),
                figure.bytes(),
                times(figure))));
        lines.add("");
        SpeedBound.ALL.forEach(bound -> lines.add(bound.verdict(figures)));
        return lines;
    }

    private String times(Figure figure) {
        Figure ours = figures.get(EngineKind.QINGLIAN_BATCH);
        return ours == null ? "" : String.format(Locale.ROOT, "%.2f", figure.nanoseconds() / ours.nanoseconds());
    }
}

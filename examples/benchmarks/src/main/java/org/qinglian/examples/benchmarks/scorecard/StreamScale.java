package org.qinglian.examples.benchmarks.scorecard;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.qinglian.scoring.evaluation.BlockScorer;
import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;

/**
 * Ten million subjects of twenty measures in the memory of one block (流式计分): made up block after block, scored, counted by
 * grade and forgotten, with progress. Run with {@code -Dbenchmark.jvm=-Xmx32m}; the first argument is the number of subjects.
 */
public final class StreamScale {
    private static final int BLOCK = 50_000;
    private static final int STEPS = 20;
    private static final int MEGABYTE = 1 << 20;

    private StreamScale() {}

    public static void main(String[] args) {
        int subjects = args.length == 0 ? 10_000_000 : Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Frame block = block();
        CompiledScheme compiled = CompiledScheme.of(QinglianScheme.of(ScorecardModel.standard()), block.layout());
        long[] grades = new long[compiled.scheme().outcome().bands().size()];
        long step = Math.max(BLOCK, subjects / STEPS / BLOCK * BLOCK);
        long start = System.nanoTime();
        long scored = new BlockScorer(compiled)
                .inTasks(Runtime.getRuntime().availableProcessors())
                .keepingLosses(3)
                .tellingProgress(done -> {
                    if (done % step == 0) {
                        out.printf("%,12d subjects  %4d MB held%n", done, used() / MEGABYTE);
                    }
                })
                .score(blocks(block, subjects / BLOCK), (frame, scores) -> {
                    for (byte grade : scores.grades()) {
                        grades[grade]++;
                    }
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                "%,d subjects in %.1f s, made up and scored; by grade %s%n", scored, seconds, Arrays.toString(grades));
    }

    /** The same block over and over, with other values each time. */
    private static Iterator<Frame> blocks(Frame block, int number) {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, number)
                .mapToObj(index -> refilled(block, random))
                .iterator();
    }

    private static Frame block() {
        Subjects subjects = Subjects.random(ScorecardModel.standard(), BLOCK, 1);
        Map<String, Column> columns =
                new LinkedHashMap<>(QinglianFrame.of(subjects).columns());
        return new Frame(BLOCK, columns);
    }

    private static Frame refilled(Frame block, SplittableRandom random) {
        block.columns().values().forEach(column -> {
            if (column instanceof Column.SmallNumbers numbers) {
                int limit = Math.toIntExact(column.shape().limit());
                Arrays.setAll(numbers.unscaled(), row -> random.nextInt(limit + 1));
            } else if (column instanceof Column.Codes codes) {
                int size = codes.dictionary().size();
                Arrays.setAll(codes.codes(), row -> random.nextInt(size));
            }
        });
        return block;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

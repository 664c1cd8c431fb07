package org.qinglian.examples.benchmarks.scorecard;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/** One scorecard over the same subjects by every engine: nanoseconds for one subject. Warm, one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Threads(1)
@OperationsPerInvocation(ScorecardBenchmark.SUBJECTS)
public class ScorecardBenchmark {
    static final int SUBJECTS = 100_000;
    private static final long SEED = 20260930L;

    static Subjects subjects() {
        return Subjects.random(ScorecardModel.standard(), SUBJECTS, SEED);
    }

    /** The engine that a benchmark measures. No engine is measured that finds another answer than the others. */
    @State(Scope.Benchmark)
    public static class Run {
        private ScorecardEngine<?> engine;

        @Setup(Level.Trial)
        public void prepare(BenchmarkParams params) {
            String benchmark = params.getBenchmark();
            EngineKind kind = EngineKind.of(benchmark.substring(benchmark.lastIndexOf('.') + 1));
            Subjects subjects = subjects();
            engine = kind.agreeing(subjects, new ReferenceEngine(subjects).answers());
        }

        Object score() {
            return engine.score();
        }
    }

    @Benchmark
    public Object rowLoop(Run run) {
        return run.score();
    }

    @Benchmark
    public Object columnLoop(Run run) {
        return run.score();
    }

    @Benchmark
    public Object qinglianBatch(Run run) {
        return run.score();
    }

    /** The only one that uses more than one thread. */
    @Benchmark
    public Object qinglianBatchOfTwo(Run run) {
        return run.score();
    }

    @Benchmark
    public Object qinglianSingle(Run run) {
        return run.score();
    }

    @Benchmark
    public Object aviatorScript(Run run) {
        return run.score();
    }

    @Benchmark
    public Object aviatorItems(Run run) {
        return run.score();
    }

    @Benchmark
    public Object jpmml(Run run) {
        return run.score();
    }

    @Benchmark
    public Object drools(Run run) {
        return run.score();
    }
}

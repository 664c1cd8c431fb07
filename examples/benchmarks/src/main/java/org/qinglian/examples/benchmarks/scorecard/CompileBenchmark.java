package org.qinglian.examples.benchmarks.scorecard;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.fact.Layout;
import org.qinglian.scoring.scheme.Scheme;

/** Making a scheme of a hundred items ready. Warm, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompileBenchmark {
    private Scheme scheme;
    private Layout layout;

    @Setup
    public void read() {
        Subjects subjects = Subjects.random(ScorecardModel.standard(), 1_000, 1);
        scheme = QinglianScheme.of(subjects.model(), 5);
        layout = QinglianFrame.of(subjects).layout();
    }

    /** For columns of a known layout. */
    @Benchmark
    public CompiledScheme compile() {
        return CompiledScheme.of(scheme, layout);
    }

    /** With all that the linter looks at before. */
    @Benchmark
    public CompiledScheme lintAndCompile() {
        return CompiledScheme.of(Scorer.of(scheme).scheme(), layout);
    }
}

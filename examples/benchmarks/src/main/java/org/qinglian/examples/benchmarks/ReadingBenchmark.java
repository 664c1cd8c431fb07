package org.qinglian.examples.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.examples.county.CountyFiles;
import org.qinglian.examples.county.synthetic.CountyGenerator;

/** Reading and inspecting the files of the whole county: once, in a fresh JVM with 1 GiB of heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ReadingBenchmark {
    private CountyFiles files;

    /** The files are written by another JVM, so that nothing of it is warm here. */
    @Setup(Level.Trial)
    public void findFiles() throws IOException {
        files = BenchmarkCounty.files();
    }

    @Benchmark
    public Inspection readAndInspect() {
        return Inspector.standard().inspect(ProgrammeReader.standard().read(files.programme()), CountyGenerator.AS_OF);
    }
}

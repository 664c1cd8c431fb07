package org.qinglian.examples.benchmarks.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

/** Every engine finds the same answer for every subject that is measured. */
class EnginesAgreeTest {
    private static final Subjects SUBJECTS = ScorecardBenchmark.subjects();
    private static final Answers EXPECTED = new ReferenceEngine(SUBJECTS).answers();

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void engines_agree_on_every_subject(EngineKind kind) {
        assertThat(kind.agreeing(SUBJECTS, EXPECTED)).isNotNull();
    }

    @Test
    void every_engine_is_measured_by_a_benchmark_of_its_name() {
        assertThat(Arrays.stream(ScorecardBenchmark.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrder(Arrays.stream(EngineKind.values())
                        .map(EngineKind::benchmark)
                        .toArray(String[]::new));
    }
}

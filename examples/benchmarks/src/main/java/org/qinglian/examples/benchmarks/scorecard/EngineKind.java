package org.qinglian.examples.benchmarks.scorecard;

import java.util.Arrays;
import java.util.function.Function;

/** The engines that are measured side by side (参评引擎). */
enum EngineKind {
    ROW_LOOP("rowLoop", "hand-written, over objects", RowLoop::new),
    COLUMN_LOOP("columnLoop", "hand-written, one loop over double columns", ColumnLoop::new),
    QINGLIAN_BATCH("qinglianBatch", "Qinglian, columns", subjects -> new QinglianBatch(subjects, 1)),
    QINGLIAN_BATCH_OF_TWO(
            "qinglianBatchOfTwo", "Qinglian, columns, two tasks", subjects -> new QinglianBatch(subjects, 2)),
    QINGLIAN_SINGLE("qinglianSingle", "Qinglian, one at a time", QinglianSingle::new),
    AVIATOR_SCRIPT("aviatorScript", "Aviator, one script", AviatorScript::new),
    AVIATOR_ITEMS("aviatorItems", "Aviator, an expression for each item", AviatorItems::new),
    JPMML("jpmml", "JPMML-Evaluator", Jpmml::new),
    DROOLS("drools", "Drools", Drools::new);

    private final String benchmark;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor holds no state
    private final Function<Subjects, ScorecardEngine<?>> maker;

    EngineKind(String benchmark, String title, Function<Subjects, ScorecardEngine<?>> maker) {
        this.benchmark = benchmark;
        this.title = title;
        this.maker = maker;
    }

    /** The engine that a method of {@link ScorecardBenchmark} measures. */
    static EngineKind of(String benchmark) {
        return Arrays.stream(values())
                .filter(kind -> kind.benchmark.equals(benchmark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No engine is measured by '" + benchmark + "'."));
    }

    /** The method of {@link ScorecardBenchmark} that measures it. */
    String benchmark() {
        return benchmark;
    }

    String title() {
        return title;
    }

    /**
     * The engine for certain subjects, after it has found the expected answer for each of them.
     *
     * @throws IllegalStateException with the first subject for whom it finds another answer
     */
    ScorecardEngine<?> agreeing(Subjects subjects, Answers expected) {
        ScorecardEngine<?> engine = maker.apply(subjects);
        expected.firstDifference(engine.answers(), engine.tellsLosses(), subjects.model())
                .ifPresent(difference -> {
                    throw new IllegalStateException(benchmark + ": " + difference);
                });
        return engine;
    }
}

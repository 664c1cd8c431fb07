package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Scheme;

/** The scorecard of one subject, with every contribution and its facts, and its whole text. Warm, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExplanationBenchmark {
    private static final int SUBJECTS = 1_000;
    private static final Period YEAR = Period.parse("2026");

    private Scoring scoring;
    private int next = 0;

    @Setup
    public void score() {
        Subjects subjects = Subjects.random(ScorecardModel.standard(), SUBJECTS, 1);
        Scheme scheme = QinglianScheme.of(subjects.model());
        Facts.Builder facts = Facts.builder(YEAR);
        for (int row = 0; row < SUBJECTS; row++) {
            add(subjects, row, scheme.subject(), facts);
        }
        scoring = Scorer.of(scheme).score(facts.build());
    }

    private static void add(Subjects subjects, int row, String kind, Facts.Builder facts) {
        ScorecardModel model = subjects.model();
        String subject = name(row);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int item = 0; item < model.categories().size(); item++) {
            attributes.put(model.categories().get(item).measure(), subjects.category(item, row));
        }
        facts.add(ScoredSubject.builder()
                .id(subject)
                .kind(kind)
                .attributes(attributes)
                .build());
        for (int item = 0; item < model.tiers().size(); item++) {
            BigDecimal value = BigDecimal.valueOf(subjects.hundredths()[item][row], Subjects.SCALE);
            facts.add(reading(subject, model.tiers().get(item).measure(), value));
        }
        for (int item = 0; item < model.occurrences().size(); item++) {
            for (int count = 0; count < subjects.counts()[item][row]; count++) {
                facts.add(Event.builder()
                        .subject(subject)
                        .kind(model.occurrences().get(item).measure())
                        .occurredOn(YEAR.start().plusDays(count))
                        .source("benchmark")
                        .build());
            }
        }
        facts.add(reading(subject, ScorecardModel.VETO, BigDecimal.valueOf(subjects.vetoed()[row] ? 1 : 0)));
    }

    private static Reading reading(String subject, String name, BigDecimal value) {
        return Reading.builder()
                .subject(subject)
                .name(name)
                .value(value)
                .source("benchmark")
                .build();
    }

    private static String name(int row) {
        return "s" + row;
    }

    /** As data. */
    @Benchmark
    public Scorecard card() {
        next = (next + 1) % SUBJECTS;
        return scoring.scorecard(name(next));
    }

    /** As data and as a text. */
    @Benchmark
    public String text() {
        return card().explain(Locale.CHINA);
    }
}

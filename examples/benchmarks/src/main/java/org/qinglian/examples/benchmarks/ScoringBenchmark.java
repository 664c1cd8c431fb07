package org.qinglian.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.examples.county.CountyFiles;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.FactsReader;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.scheme.Scheme;

/** Scoring the members of the county by the demonstration scheme, and explaining one of them. Warm, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
    private Facts facts;
    private Scheme scheme;
    private Scorer scorer;
    private Scoring scoring;
    private Frame frame;
    private List<ScoredSubject> subjects;
    private int next = 0;

    @Setup(Level.Trial)
    public void score() throws IOException {
        CountyFiles files = BenchmarkCounty.files();
        Programme programme = ProgrammeReader.standard().read(files.programme());
        facts = FactsReader.standard()
                .load(files.facts(), Facts.from(programme, CountyGenerator.QUARTER))
                .orThrow();
        scheme = SchemeCatalog.standard().get("demo/pioneer-index");
        scorer = Scorer.of(scheme);
        scoring = scorer.score(facts);
        subjects = facts.subjects(SubjectKinds.PARTY_MEMBER);
        frame = Frame.of(scheme.measures(), subjects, facts);
    }

    /** From facts to scores: columns, points, grades. */
    @Benchmark
    public Scoring scoreMembers() {
        return scorer.score(facts);
    }

    /** From columns to scores: the evaluator alone. */
    @Benchmark
    public Scores evaluateColumns() {
        return Evaluation.of(scheme, frame).scores();
    }

    /** One scorecard with every contribution and its facts. */
    @Benchmark
    public Scorecard scorecard() {
        next = (next + 1) % scoring.subjects().size();
        return scoring.scorecard(scoring.subjects().get(next).id());
    }

    /** One scorecard and its whole text. */
    @Benchmark
    public String explainMember() {
        next = (next + 1) % scoring.subjects().size();
        return scoring.scorecard(scoring.subjects().get(next).id()).explain(Locale.CHINA);
    }
}

package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.SourcePoints;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.RandomFacts;
import org.qinglian.scoring.fact.RandomMeasures;
import org.qinglian.scoring.fact.ReferenceMeasures;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.ranking.Contender;
import org.qinglian.scoring.ranking.QuotaResult;
import org.qinglian.scoring.ranking.Rank;
import org.qinglian.scoring.ranking.ReferenceRanking;
import org.qinglian.scoring.ranking.Settlement;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.Scheme;

/**
 * From facts to grades: whatever the scheme and the facts, on one thread or eight and in whatever order the facts came, every
 * digit, grade and rank is that of the plain computation by the documentation alone.
 */
class WholeScoringPropertyTest {
    private static final int SUBJECTS = 24;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scores_grades_and_ranks_are_those_of_the_plain_computation(long seed) throws Exception {
        RandomFacts facts = new RandomFacts(seed, SUBJECTS);
        Scheme scheme = new RandomCase(seed).scheme(measures(seed));
        Expected expected = Expected.of(scheme, facts);
        Scorer scorer = Scorer.of(scheme);

        assertIsAs(expected, scorer.score(facts.shuffled(seed)));
        for (Scoring scoring : onThreads(8, scorer, facts.shuffled(seed + 1))) {
            assertIsAs(expected, scoring);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_card_adds_up_and_is_told_in_whole_sentences(long seed) {
        Scheme scheme = new RandomCase(seed).scheme(measures(seed));
        Scoring scoring = Scorer.of(scheme).score(new RandomFacts(seed, 6).shuffled(seed));

        scoring.scorecards().forEach(card -> {
            Optional<BigDecimal> sum = card.score()
                    .map(score -> card.contributions().stream()
                            .map(Contribution::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(sum.map(MeasuredRow::plain))
                    .as("points of %s", card.subject())
                    .isEqualTo(card.score());
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(card.explain(locale))
                        .doesNotContainPattern("\\{[a-z]+}")
                        .doesNotContain("Optional", "null");
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void points_by_source_of_all_are_those_of_their_cards_together(long seed) {
        Scheme scheme = new RandomCase(seed).scheme(measures(seed));
        Scoring scoring = Scorer.of(scheme).score(new RandomFacts(seed, 6).shuffled(seed));
        SourcePoints together = SourcePoints.NONE;
        for (ScoredSubject subject : scoring.subjects()) {
            together = scoring.scorecard(subject.id())
                    .pointsBySource()
                    .map(together::plus)
                    .orElse(together);
        }

        assertThat(scoring.pointsBySource()).isEqualTo(together);
    }

    /** A scorer is shared by as many threads as a host has. */
    private static List<Scoring> onThreads(int threads, Scorer scorer, Facts facts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Scoring>> each = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                each.add(() -> scorer.score(facts));
            }
            List<Scoring> scorings = new ArrayList<>();
            for (Future<Scoring> scoring : pool.invokeAll(each)) {
                scorings.add(scoring.get());
            }
            return scorings;
        } finally {
            pool.shutdownNow();
        }
    }

    /** All that is said of a whole scoring, worked by the references. */
    private record Expected(
            Scheme scheme,
            Map<String, ReferenceEvaluator.Result> results,
            Map<String, String> grades,
            List<List<String>> quotas,
            Map<String, Rank> ranks,
            List<List<String>> lists) {
        static Expected of(Scheme scheme, RandomFacts facts) {
            Map<String, ReferenceEvaluator.Result> results = new LinkedHashMap<>();
            List<Contender> contenders = new ArrayList<>();
            ReferenceMeasures measures = new ReferenceMeasures(facts, scheme.measures());
            for (ScoredSubject subject : facts.subjects()) {
                MeasuredRow row = row(scheme, measures, subject);
                ReferenceEvaluator.Result result = ReferenceEvaluator.evaluate(scheme, row);
                results.put(subject.id(), result);
                if (result.score().isPresent() && !result.open().isEmpty()) {
                    contenders.add(contender(scheme, subject, row, result));
                }
            }
            return ranked(scheme, facts.period().start().getYear(), results, contenders);
        }

        private static Expected ranked(
                Scheme scheme, int year, Map<String, ReferenceEvaluator.Result> results, List<Contender> contenders) {
            Map<String, String> grades = new LinkedHashMap<>();
            List<List<String>> quotas = new ArrayList<>();
            Map<String, Rank> ranks = new LinkedHashMap<>();
            List<List<String>> lists = new ArrayList<>();
            ReferenceRanking.groups(contenders).forEach((group, peers) -> {
                ReferenceRanking ranking = new ReferenceRanking(scheme.outcome(), peers);
                List<Settlement> settled = ranking.settle(year);
                settled.forEach(each -> grades.put(
                        each.subject(),
                        scheme.outcome().bands().get(each.grade()).grade()));
                for (Quota quota : ReferenceRanking.inForce(scheme.outcome(), year)) {
                    quotas.add(List.of(
                            group,
                            quota.toString(),
                            "" + ReferenceRanking.among(quota, settled.size()),
                            "" + ReferenceRanking.holders(scheme.outcome(), quota, settled)));
                }
                ranking.ranks().forEach(rank -> ranks.put(rank.subject(), rank));
                lists.add(ranking.list(scheme.outcome().lists().get(0)));
            });
            return new Expected(scheme, results, grades, quotas, ranks, lists);
        }

        private static Contender contender(
                Scheme scheme, ScoredSubject subject, MeasuredRow row, ReferenceEvaluator.Result result) {
            List<String> order =
                    scheme.outcome().bands().stream().map(Band::grade).toList();
            long open = result.open().stream()
                    .mapToLong(grade -> 1L << order.indexOf(grade))
                    .sum();
            return new Contender(
                    subject.id(),
                    scheme.outcome()
                            .peerGroup()
                            .map(attribute -> subject.attributes().getOrDefault(attribute, ""))
                            .orElse(""),
                    MeasuredRow.plain(result.score().orElseThrow()),
                    result.grade().map(order::indexOf).orElse(-1),
                    open,
                    scheme.outcome().tiesOrShared().by().stream()
                            .map(name -> row.number(name).orElse(BigDecimal.valueOf(Long.MIN_VALUE)))
                            .toList(),
                    !result.noAward());
        }
    }

    private static void assertIsAs(Expected expected, Scoring scoring) {
        Scheme scheme = expected.scheme();
        expected.results().forEach((subject, result) -> {
            assertThat(scoring.score(subject).map(MeasuredRow::plain))
                    .as("score of %s", subject)
                    .isEqualTo(result.score().map(MeasuredRow::plain));
            assertThat(scoring.grade(subject).map(Band::grade))
                    .as("grade of %s", subject)
                    .isEqualTo(Optional.ofNullable(expected.grades().get(subject)));
            assertThat(scoring.isBarredFromAwards(subject)).isEqualTo(result.noAward());
        });
        assertThat(scoring.quotas().stream().map(WholeScoringPropertyTest::quota))
                .containsExactlyInAnyOrderElementsOf(expected.quotas());
        assertThat(scoring.ranking().ranks())
                .containsExactlyInAnyOrderElementsOf(expected.ranks().values());
        assertThat(scoring.ranking().list(scheme.outcome().lists().get(0)).stream()
                        .map(Rank::subject))
                .containsExactlyInAnyOrderElementsOf(
                        expected.lists().stream().flatMap(List::stream).toList());
    }

    private static List<String> quota(QuotaResult result) {
        return List.of(result.group(), result.quota().toString(), "" + result.places(), "" + result.holders());
    }

    private static Map<String, Measure> measures(long seed) {
        RandomMeasures random = new RandomMeasures(seed);
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            measures.put("n" + i, random.number());
        }
        measures.put("n4", random.standing("n0"));
        measures.put("c", random.category());
        measures.put("t", random.tally());
        return measures;
    }

    /** A frame of one row, in which each number has no more decimals than it needs. */
    private static MeasuredRow row(Scheme scheme, ReferenceMeasures measures, ScoredSubject subject) {
        Map<String, Column> columns = new LinkedHashMap<>();
        scheme.measures().forEach((name, measure) -> {
            ReferenceMeasures.Known known = measures.of(name, subject);
            byte[] status = {(byte) known.availability().ordinal()};
            columns.put(name, column(measure.column(), known, status));
        });
        return new MeasuredRow(new Frame(1, columns), 0);
    }

    private static Column column(ColumnKind kind, ReferenceMeasures.Known known, byte[] status) {
        if (kind == ColumnKind.CODE) {
            return new Column.Codes(new int[1], known.code().stream().toList(), status);
        }
        if (kind == ColumnKind.TALLY) {
            long[][] counts = known.tally().values().stream()
                    .map(count -> new long[] {count})
                    .toArray(long[][]::new);
            return new Column.Tallies(counts, List.copyOf(known.tally().keySet()), 1, status);
        }
        BigDecimal number = MeasuredRow.plain(known.number().orElse(BigDecimal.ZERO));
        return new Column.Numbers(new long[] {number.unscaledValue().longValueExact()}, number.scale(), status);
    }
}

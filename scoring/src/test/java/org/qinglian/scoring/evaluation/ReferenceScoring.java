package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.RandomFacts;
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
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * All that is said of a whole scoring, worked by the references.
 *
 * @param rows what is measured of each subject
 * @param results what comes of each subject alone
 * @param grades the grades after quotas
 */
record ReferenceScoring(
        Scheme scheme,
        Map<String, MeasuredRow> rows,
        Map<String, ReferenceEvaluator.Result> results,
        Map<String, String> grades,
        List<List<String>> quotas,
        List<Rank> ranks,
        List<String> listed) {
    static ReferenceScoring of(Scheme scheme, RandomFacts facts) {
        Map<String, MeasuredRow> rows = new LinkedHashMap<>();
        Map<String, ReferenceEvaluator.Result> results = new LinkedHashMap<>();
        List<Contender> contenders = new ArrayList<>();
        ReferenceMeasures measures = new ReferenceMeasures(facts, scheme.measures());
        for (ScoredSubject subject : facts.subjects()) {
            MeasuredRow row = row(scheme, measures, subject);
            ReferenceEvaluator.Result result = ReferenceEvaluator.evaluate(scheme, row);
            rows.put(subject.id(), row);
            results.put(subject.id(), result);
            if (result.score().isPresent() && !result.open().isEmpty()) {
                contenders.add(contender(scheme, subject, row, result));
            }
        }
        ReferenceScoring scoring = new ReferenceScoring(
                scheme, rows, results, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int year = facts.period().start().getYear();
        ReferenceRanking.groups(contenders).forEach((group, peers) -> scoring.rank(group, peers, year));
        return scoring;
    }

    private void rank(String group, List<Contender> peers, int year) {
        ReferenceRanking ranking = new ReferenceRanking(scheme.outcome(), peers);
        List<Settlement> settled = ranking.settle(year);
        settled.forEach(each -> grades.put(
                each.subject(), scheme.outcome().bands().get(each.grade()).grade()));
        for (Quota quota : ReferenceRanking.inForce(scheme.outcome(), year)) {
            quotas.add(List.of(
                    group,
                    quota.toString(),
                    "" + ReferenceRanking.among(quota, settled.size()),
                    "" + ReferenceRanking.holders(scheme.outcome(), quota, settled)));
        }
        ranks.addAll(ranking.ranks());
        listed.addAll(ranking.list(scheme.outcome().lists().get(0)));
    }

    private static Contender contender(
            Scheme scheme, ScoredSubject subject, MeasuredRow row, ReferenceEvaluator.Result result) {
        List<String> order = scheme.outcome().bands().stream().map(Band::grade).toList();
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

    MeasuredRow row(String subject) {
        return Objects.requireNonNull(rows.get(subject));
    }

    /** The score of a subject, without trailing zeros. */
    Optional<BigDecimal> score(String subject) {
        return Objects.requireNonNull(results.get(subject)).score().map(MeasuredRow::plain);
    }

    /** The grade of a subject after quotas. */
    Optional<String> grade(String subject) {
        return Optional.ofNullable(grades.get(subject));
    }

    /** The points of the score of a subject who has one, by the node or override that makes them up. */
    Map<String, BigDecimal> points(String subject) {
        return ReferenceAttribution.of(scheme, row(subject), score(subject).orElseThrow());
    }

    /** The overrides that hold for a subject, in the order of the scheme. */
    List<String> overrides(String subject) {
        return ReferenceEvaluator.overrides(scheme, row(subject)).stream()
                .map(ScoreOverride::id)
                .toList();
    }

    /** Asserts that a scoring says the same, to the last digit. */
    void assertIsSaidBy(Scoring scoring) {
        results.forEach((subject, result) -> {
            assertThat(scoring.score(subject).map(MeasuredRow::plain))
                    .as("score of %s", subject)
                    .isEqualTo(score(subject));
            assertThat(scoring.grade(subject).map(Band::grade))
                    .as("grade of %s", subject)
                    .isEqualTo(grade(subject));
            assertThat(scoring.isBarredFromAwards(subject)).isEqualTo(result.noAward());
        });
        assertThat(scoring.quotas().stream().map(ReferenceScoring::quota)).containsExactlyInAnyOrderElementsOf(quotas);
        assertThat(scoring.ranking().ranks()).containsExactlyInAnyOrderElementsOf(ranks);
        assertThat(scoring.ranking().list(scheme.outcome().lists().get(0)).stream()
                        .map(Rank::subject))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private static List<String> quota(QuotaResult result) {
        return List.of(result.group(), result.quota().toString(), "" + result.places(), "" + result.holders());
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

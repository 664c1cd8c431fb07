package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.NodeComparison;
import org.qinglian.scoring.card.OverrideCard;
import org.qinglian.scoring.card.PeriodComparison;
import org.qinglian.scoring.card.PeriodResult;
import org.qinglian.scoring.fact.RandomFacts;
import org.qinglian.scoring.fact.RandomMeasures;
import org.qinglian.scoring.ranking.GradeTransitions;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Advance;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Whatever the schemes and the facts of two periods, what is said of the change is what two plain computations differ by: node
 * by node, and from grade to grade.
 */
class PeriodComparisonPropertyTest {
    private static final int SCHEMES = 80;
    private static final int BEFORE = 4;
    private static final int NOW = 5;
    private static final List<List<String>> PERIODS =
            List.of(List.of("2025-Q4", "2026-Q1"), List.of("2026-Q2", "2026-Q3"), List.of("2026-Q1", "2026-Q4"));

    static LongStream seeds() {
        return LongStream.range(0, SCHEMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_node_changes_by_what_it_makes_up_in_the_two_periods(long seed) {
        TwoPeriods two = TwoPeriods.of(seed);
        for (String subject : two.inBoth()) {
            PeriodComparison comparison = two.comparison(subject);
            if (two.then.score(subject).isEmpty() || two.now.score(subject).isEmpty()) {
                assertThat(comparison.nodes()).isEmpty();
                assertThat(comparison.change()).isEmpty();
                assertThat(comparison.explain(Locale.ENGLISH))
                        .contains("The change cannot be told: there is no score in one of the two periods.\n");
                continue;
            }
            BigDecimal change = two.now
                    .score(subject)
                    .orElseThrow()
                    .subtract(two.then.score(subject).orElseThrow());
            assertThat(comparison.change()).contains(MeasuredRow.plain(change));
            assertThat(comparison.nodes().stream().map(NodeComparison::change).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("changes of %s: %s", subject, comparison.nodes())
                    .isEqualByComparingTo(change);
            assertNodes(two.nodes(subject), comparison);
        }
    }

    /** What makes up another number of points is listed, in the order of the scheme; what else is listed is said rightly. */
    private static void assertNodes(Map<String, ThenAndNow> expected, PeriodComparison comparison) {
        Map<String, ThenAndNow> listed = new LinkedHashMap<>();
        for (NodeComparison node : comparison.nodes()) {
            listed.put(node.node(), new ThenAndNow(node.then(), node.now()));
            assertThat(sum(node.reasonsNow()).subtract(sum(node.reasonsThen())))
                    .as("reasons of %s in %s", node.node(), comparison.subject())
                    .isEqualByComparingTo(node.change());
        }
        assertThat(listed).hasSameSizeAs(comparison.nodes());
        assertThat(expected).as("of %s", comparison.subject()).containsAllEntriesOf(listed);
        expected.values().removeIf(each -> each.change().signum() == 0);
        assertThat(comparison.changes().stream()
                        .filter(node -> node.change().signum() != 0)
                        .map(NodeComparison::node))
                .as("of %s", comparison.subject())
                .containsExactlyElementsOf(expected.keySet());
    }

    private static BigDecimal sum(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_period_is_told_as_it_was_and_what_overrode_it_alone(long seed) {
        TwoPeriods two = TwoPeriods.of(seed);
        for (String subject : two.inBoth()) {
            PeriodComparison comparison = two.comparison(subject);

            assertIsResult(two.then, two.before, comparison.then(), subject);
            assertIsResult(two.now, two.after, comparison.now(), subject);
            List<String> gone = two.then.overrides(subject);
            List<String> added = two.now.overrides(subject);
            assertThat(comparison.overridesGone())
                    .extracting(OverrideCard::id)
                    .containsExactlyElementsOf(
                            gone.stream().filter(id -> !added.contains(id)).toList());
            assertThat(comparison.overridesNew())
                    .extracting(OverrideCard::id)
                    .containsExactlyElementsOf(
                            added.stream().filter(id -> !gone.contains(id)).toList());
        }
    }

    private static void assertIsResult(
            ReferenceScoring expected, Scoring scoring, PeriodResult result, String subject) {
        assertThat(result.period()).isEqualTo(scoring.period());
        assertThat(result.version()).isEqualTo(expected.scheme().version());
        assertThat(result.score()).as("score of %s", subject).isEqualTo(expected.score(subject));
        assertThat(result.grade().map(Band::grade)).as("grade of %s", subject).isEqualTo(expected.grade(subject));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void grades_are_compared_of_those_who_have_one_both_times(long seed) {
        TwoPeriods two = TwoPeriods.of(seed);
        List<String> order =
                two.now.scheme().outcome().bands().stream().map(Band::grade).toList();
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        order.forEach(from -> {
            counts.put(from, new LinkedHashMap<>());
            order.forEach(to -> counts.get(from).put(to, 0));
        });
        List<String> risen = new ArrayList<>();
        List<String> fallen = new ArrayList<>();
        List<GradeTransitions.Missed> missed = new ArrayList<>();
        for (String subject : two.inBoth()) {
            String from = two.then.grade(subject).orElse("");
            String to = two.now.grade(subject).orElse("");
            if (order.contains(from) && order.contains(to)) {
                counts.get(from).merge(to, 1, Integer::sum);
                if (order.indexOf(to) < order.indexOf(from)) {
                    risen.add(subject);
                } else if (order.indexOf(to) > order.indexOf(from)) {
                    fallen.add(subject);
                }
                for (Advance advance : two.now.scheme().outcome().advances()) {
                    if (advance.from().equals(from) && order.indexOf(to) > order.indexOf(advance.to())) {
                        missed.add(new GradeTransitions.Missed(subject, advance, to));
                    }
                }
            }
        }

        GradeTransitions transitions = two.after.transitionsFrom(two.before);

        assertThat(transitions.counts()).isEqualTo(counts);
        assertThat(transitions.risen()).containsExactlyInAnyOrderElementsOf(risen);
        assertThat(transitions.fallen()).containsExactlyInAnyOrderElementsOf(fallen);
        assertThat(transitions.missed()).containsExactlyInAnyOrderElementsOf(missed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_is_new_or_gone_has_one_card_and_nothing_to_compare_it_with(long seed) {
        TwoPeriods two = TwoPeriods.of(seed);
        Set<String> fresh = new LinkedHashSet<>(two.now.rows().keySet());
        fresh.removeAll(two.inBoth());

        assertThat(fresh).hasSize(NOW - BEFORE);
        for (String subject : fresh) {
            assertThatThrownBy(() -> two.before.scorecard(subject))
                    .hasMessage("Subject '" + subject + "' was not scored by 'random' in " + two.before.period() + ".");
            assertThatThrownBy(() -> PeriodComparison.of(two.before.scorecard("s0"), two.after.scorecard(subject)))
                    .hasMessage("Scorecards of 's0' by 'random' in " + two.before.period() + " and of '" + subject
                            + "' by 'random' in " + two.after.period()
                            + "; expected one subject and scheme in an earlier period and a later one.");
        }
        assertThatThrownBy(() -> PeriodComparison.of(two.after.scorecard("s0"), two.before.scorecard("s0")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Else the tests above would hold of little. */
    @Test
    void most_subjects_change_and_overrides_and_grades_do_too() {
        int changed = 0;
        int overridden = 0;
        int regraded = 0;
        for (long seed = 0; seed < SCHEMES; seed++) {
            TwoPeriods two = TwoPeriods.of(seed);
            for (String subject : two.inBoth()) {
                PeriodComparison comparison = two.comparison(subject);
                changed += comparison.changes().size() > 1 ? 1 : 0;
                overridden += comparison.overridesNew().isEmpty() ? 0 : 1;
                regraded += two.then.grade(subject).equals(two.now.grade(subject)) ? 0 : 1;
            }
        }

        int subjects = SCHEMES * BEFORE;
        assertThat(changed).isGreaterThan(subjects / 4);
        assertThat(overridden).isGreaterThan(subjects / 10);
        assertThat(regraded).isGreaterThan(subjects / 10);
    }

    /** The points of a node in the two periods; absent where it is not in the scheme. */
    private record ThenAndNow(Optional<BigDecimal> then, Optional<BigDecimal> now) {
        BigDecimal change() {
            return now.orElse(BigDecimal.ZERO).subtract(then.orElse(BigDecimal.ZERO));
        }
    }

    /** Two periods, by the references and by the scorer; every third time by another version of the scheme. */
    private record TwoPeriods(ReferenceScoring then, ReferenceScoring now, Scoring before, Scoring after) {
        private static final Map<Long, TwoPeriods> MADE = new ConcurrentHashMap<>();

        static TwoPeriods of(long seed) {
            return MADE.computeIfAbsent(seed, TwoPeriods::make);
        }

        private static TwoPeriods make(long seed) {
            List<String> periods = PERIODS.get((int) (seed % PERIODS.size()));
            Scheme old = new RandomCase(seed).scheme(RandomMeasures.named(seed));
            Scheme recent = seed % 5 < 2
                    ? new RandomCase(seed + SCHEMES)
                            .scheme(RandomMeasures.named(seed + SCHEMES))
                            .withVersion("2")
                    : old;
            RandomFacts earlier = new RandomFacts(seed, BEFORE, Period.parse(periods.get(0)));
            RandomFacts later = new RandomFacts(seed + SCHEMES, NOW, Period.parse(periods.get(1))).keeping(earlier);
            return new TwoPeriods(
                    ReferenceScoring.of(old, earlier),
                    ReferenceScoring.of(recent, later),
                    Scorer.of(old).score(earlier.shuffled(seed)),
                    Scorer.of(recent).score(later.shuffled(seed)));
        }

        Set<String> inBoth() {
            Set<String> both = new LinkedHashSet<>(then.rows().keySet());
            both.retainAll(now.rows().keySet());
            return both;
        }

        PeriodComparison comparison(String subject) {
            return PeriodComparison.of(before.scorecard(subject), after.scorecard(subject));
        }

        /** Every node of the one scheme and the other, and the overrides that take points away. */
        Map<String, ThenAndNow> nodes(String subject) {
            Map<String, BigDecimal> old = then.points(subject);
            Map<String, BigDecimal> recent = now.points(subject);
            Set<String> ids = new LinkedHashSet<>();
            Stream.of(now, then)
                    .flatMap(period -> ReferenceAttribution.ids(period.scheme().score()))
                    .forEach(ids::add);
            ids.addAll(recent.keySet());
            ids.addAll(old.keySet());
            Map<String, ThenAndNow> nodes = new LinkedHashMap<>();
            ids.forEach(id -> nodes.put(id, new ThenAndNow(points(then, old, id), points(now, recent, id))));
            return nodes;
        }

        /** What is in the scheme, but inside a part that stands for it, makes up nothing; so does an override unheld. */
        private static Optional<BigDecimal> points(ReferenceScoring period, Map<String, BigDecimal> points, String id) {
            boolean isOverride = id.startsWith("o");
            boolean inScheme = ReferenceAttribution.ids(period.scheme().score()).anyMatch(id::equals);
            return Optional.ofNullable(points.get(id))
                    .or(() -> isOverride || inScheme ? Optional.of(BigDecimal.ZERO) : Optional.empty());
        }
    }
}

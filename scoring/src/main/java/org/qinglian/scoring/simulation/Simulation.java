package org.qinglian.scoring.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.OverrideCard;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.ranking.Rank;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Tries a draft scheme (方案试算) on facts, beside the scheme that holds.
 *
 * <p>Persons are graded but not ranked, here too: {@link #rankingPersons()} asks for it in so many words. Immutable and
 * thread-safe.
 */
public final class Simulation {
    private final Scorer before;
    private final Scorer after;
    private final boolean ranksPersons;

    private Simulation(Scorer before, Scorer after, boolean ranksPersons) {
        this.before = before;
        this.after = after;
        this.ranksPersons = ranksPersons;
    }

    /**
     * A simulation of a draft.
     *
     * @param before the scheme that holds
     * @param after the draft
     * @throws IllegalArgumentException if they score subjects of different kinds or periods of different lengths
     * @throws org.qinglian.core.document.DocumentException with every fault, if the linter finds an error in one of them
     */
    public static Simulation of(Scheme before, Scheme after) {
        if (!before.subject().equals(after.subject()) || before.period() != after.period()) {
            throw new IllegalArgumentException("Schemes '" + before.id() + "' and '" + after.id()
                    + "' score " + before.subject() + " by " + before.period().code() + " and " + after.subject()
                    + " by "
                    + after.period().code() + "; expected the same.");
        }
        return new Simulation(Scorer.of(before), Scorer.of(after), false);
    }

    /** The same simulation with the ranks of persons, which a caller must ask for in so many words. */
    public Simulation rankingPersons() {
        return new Simulation(before, after, true);
    }

    /** Both schemes on facts. */
    public SchemeComparison on(Facts facts) {
        Scoring old = before.score(facts);
        Scoring now = after.score(facts);
        Map<String, Integer> oldRanks = ranks(old);
        Map<String, Integer> nowRanks = ranks(now);
        List<SubjectChange> changes = new ArrayList<>();
        for (ScoredSubject subject : old.subjects()) {
            Scorecard oldCard = old.scorecard(subject.id());
            Scorecard nowCard = now.scorecard(subject.id());
            changes.add(new SubjectChange(
                    subject.id(),
                    result(oldCard, oldRanks),
                    result(nowCard, nowRanks),
                    nodes(oldCard, nowCard),
                    overrides(oldCard, nowCard),
                    oldCard.quota().isPresent() || nowCard.quota().isPresent()));
        }
        return new SchemeComparison(named(before.scheme()), named(after.scheme()), changes);
    }

    private static String named(Scheme scheme) {
        return scheme.id() + " " + scheme.version();
    }

    private Map<String, Integer> ranks(Scoring scoring) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        boolean persons = scoring.scheme().subject().equals(SubjectKinds.PARTY_MEMBER);
        if (!persons || ranksPersons) {
            String group = scoring.scheme().outcome().peerGroup().orElse("");
            for (Rank rank : scoring.rankingOfPersons(group).ranks()) {
                ranks.put(rank.subject(), rank.rank());
            }
        }
        return ranks;
    }

    private static Result result(Scorecard card, Map<String, Integer> ranks) {
        return new Result(
                card.score(), card.grade().map(band -> band.grade()), Optional.ofNullable(ranks.get(card.subject())));
    }

    /** Contributions add up to the score, and so their differences to the difference. */
    private List<NodeChange> nodes(Scorecard old, Scorecard now) {
        if (old.score().isEmpty() || now.score().isEmpty()) {
            return List.of();
        }
        Map<String, BigDecimal> oldPoints = points(old);
        Map<String, BigDecimal> nowPoints = points(now);
        Set<String> nodes = new LinkedHashSet<>(oldPoints.keySet());
        nodes.addAll(nowPoints.keySet());
        return nodes.stream()
                .map(node -> change(
                        node,
                        oldPoints.getOrDefault(node, BigDecimal.ZERO),
                        nowPoints.getOrDefault(node, BigDecimal.ZERO),
                        now.score().orElseThrow()))
                .filter(change -> change.points().signum() != 0)
                .sorted(Comparator.comparing(
                                (NodeChange change) -> change.points().abs())
                        .reversed()
                        .thenComparing(NodeChange::node))
                .toList();
    }

    private NodeChange change(String node, BigDecimal old, BigDecimal now, BigDecimal score) {
        Outcome outcome = after.scheme().outcome();
        BigDecimal without = score.subtract(now).add(old);
        boolean decides = outcome.bandOf(without) != outcome.bandOf(score);
        return new NodeChange(node, MeasuredRow.plain(old), MeasuredRow.plain(now), decides);
    }

    private static Map<String, BigDecimal> points(Scorecard card) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (Contribution contribution : card.contributions()) {
            points.merge(contribution.node(), contribution.points(), BigDecimal::add);
        }
        return points;
    }

    private static List<String> overrides(Scorecard old, Scorecard now) {
        List<String> oldOnes = applied(old).toList();
        List<String> nowOnes = applied(now).toList();
        return Stream.concat(oldOnes.stream(), nowOnes.stream())
                .filter(override -> oldOnes.contains(override) != nowOnes.contains(override))
                .toList();
    }

    private static Stream<String> applied(Scorecard card) {
        return card.overrides().stream().filter(OverrideCard::applied).map(OverrideCard::id);
    }
}

package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * One subject in two periods (周期对比): points then and now, and which facts made the difference.
 *
 * @param subject the identifier of the subject
 * @param scheme the identifier of the scheme
 * @param title its title, as it is now
 * @param then what it came to in the earlier period
 * @param now what it came to in the later one
 * @param digits the decimals with which its numbers are shown to a reader at the most
 * @param nodes every node that made up points in one of the two, in the order of the scheme; their changes add up to that of
 *     the score. What is inside a part whose pass is counted stands with the part. None if there is no score in one of the two
 * @param overridesGone the overrides that held in the earlier period alone
 * @param overridesNew the overrides that hold in the later period alone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodComparison(
        String subject,
        String scheme,
        LocalizedText title,
        PeriodResult then,
        PeriodResult now,
        int digits,
        List<NodeComparison> nodes,
        List<OverrideCard> overridesGone,
        List<OverrideCard> overridesNew) {
    public PeriodComparison {
        nodes = Copy.list(nodes);
        overridesGone = Copy.list(overridesGone);
        overridesNew = Copy.list(overridesNew);
    }

    /**
     * Compares two scorecards of a subject.
     *
     * @throws IllegalArgumentException if they are of different subjects or schemes, or the first is not of an earlier period
     */
    public static PeriodComparison of(Scorecard then, Scorecard now) {
        requireComparable(then, now);
        boolean scored = then.score().isPresent() && now.score().isPresent();
        return new PeriodComparison(
                now.subject(),
                now.scheme(),
                now.title(),
                PeriodResult.of(then),
                PeriodResult.of(now),
                Math.max(then.digits(), now.digits()),
                scored ? nodes(then, now) : List.of(),
                appliedOnlyIn(then, now),
                appliedOnlyIn(now, then));
    }

    private static void requireComparable(Scorecard then, Scorecard now) {
        boolean same = then.subject().equals(now.subject()) && then.scheme().equals(now.scheme());
        if (!same || !then.period().end().isBefore(now.period().start())) {
            throw new IllegalArgumentException("Scorecards of '" + then.subject() + "' by '" + then.scheme() + "' in "
                    + then.period() + " and of '" + now.subject() + "' by '" + now.scheme() + "' in " + now.period()
                    + "; expected one subject and scheme in an earlier period and a later one.");
        }
    }

    /** By how much the score changes; absent if there is none in one of the two. */
    public Optional<BigDecimal> change() {
        return then.score().flatMap(old -> now.score().map(score -> MeasuredRow.plain(score.subtract(old))));
    }

    /** The nodes that change the score, in the order of the scheme. */
    public List<NodeComparison> changes() {
        return nodes.stream().filter(NodeComparison::differs).toList();
    }

    /** The comparison as text: what changed, by how many points, and why. */
    public String explain(Locale locale) {
        return new ComparisonText(this, locale).text();
    }

    private static List<NodeComparison> nodes(Scorecard then, Scorecard now) {
        Map<String, List<Contribution>> old = byNode(then);
        Map<String, List<Contribution>> recent = byNode(now);
        Map<String, LocalizedText> overrides = overrides(then, now);
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        Stream.of(now, then)
                .flatMap(card -> card.root().stream())
                .forEach(node -> titles.putIfAbsent(node.id(), node.title()));
        overrides.forEach(titles::putIfAbsent);
        List<NodeComparison> nodes = new ArrayList<>();
        titles.forEach((node, title) -> {
            List<Contribution> before = old.getOrDefault(node, List.of());
            List<Contribution> after = recent.getOrDefault(node, List.of());
            if (!before.isEmpty() || !after.isEmpty()) {
                boolean known = overrides.containsKey(node);
                nodes.add(new NodeComparison(
                        node,
                        title,
                        points(known || then.node(node).isPresent(), before),
                        points(known || now.node(node).isPresent(), after),
                        before.stream().filter(each -> !after.contains(each)).toList(),
                        after.stream().filter(each -> !before.contains(each)).toList()));
            }
        });
        return nodes;
    }

    /** An override that does not hold is on no card: whichever card names it, in the other period it made up nothing. */
    private static Map<String, LocalizedText> overrides(Scorecard then, Scorecard now) {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        Stream.of(now, then)
                .flatMap(card -> card.overrides().stream())
                .forEach(override -> titles.putIfAbsent(override.id(), override.title()));
        return titles;
    }

    private static Map<String, List<Contribution>> byNode(Scorecard card) {
        Map<String, List<Contribution>> nodes = new LinkedHashMap<>();
        add(card.root(), Optional.empty(), Optional.empty(), nodes);
        card.adjustments().forEach(each -> add(each, each.node(), nodes));
        return nodes;
    }

    /**
     * Adds a node and its parts. All that is inside a part whose pass is counted is a reason of that pass; all that is inside a
     * closed group is worth nothing, because of its gate. A closed group may pass all the same, where nothing is enough.
     */
    private static void add(
            NodeCard node,
            Optional<String> passing,
            Optional<Contribution> closed,
            Map<String, List<Contribution>> nodes) {
        Optional<String> part = passing.or(() -> node.pass().map(Contribution::node));
        Optional<Contribution> gate = closed.or(() -> gate(node));
        for (Contribution each : node.contributions()) {
            Optional<Contribution> shut = each.kind() == ContributionKind.PASS ? closed : gate;
            add(shut.map(by -> behind(by, each.node())).orElse(each), part.orElse(each.node()), nodes);
        }
        node.children().forEach(child -> add(child, part, gate, nodes));
    }

    private static Optional<Contribution> gate(NodeCard node) {
        return node.contributions().stream()
                .filter(each -> each.kind() == ContributionKind.GATE)
                .findFirst();
    }

    private static Contribution behind(Contribution gate, String node) {
        return new Contribution(node, ContributionKind.GATE, BigDecimal.ZERO, gate.reason(), List.of());
    }

    private static void add(Contribution contribution, String node, Map<String, List<Contribution>> nodes) {
        List<Contribution> known = nodes.computeIfAbsent(node, id -> new ArrayList<>());
        if (contribution.kind() != ContributionKind.GATE || !known.contains(contribution)) {
            known.add(contribution);
        }
    }

    private static Optional<BigDecimal> points(boolean known, List<Contribution> contributions) {
        return known
                ? Optional.of(MeasuredRow.plain(
                        contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add)))
                : Optional.empty();
    }

    private static List<OverrideCard> appliedOnlyIn(Scorecard one, Scorecard other) {
        List<String> others = applied(other).map(OverrideCard::id).toList();
        return applied(one).filter(override -> !others.contains(override.id())).toList();
    }

    private static Stream<OverrideCard> applied(Scorecard card) {
        return card.overrides().stream().filter(OverrideCard::applied);
    }
}

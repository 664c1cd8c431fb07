package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.ShownNumber;
import org.qinglian.scoring.rule.Wording;

/** A scorecard as text (评分说明). */
final class ExplanationText {
    private final Scorecard card;
    private final ContributionText contributions;
    private final TextLines lines;

    ExplanationText(Scorecard card, Locale locale) {
        this.card = card;
        this.contributions = new ContributionText(card.digits(), locale);
        this.lines = new TextLines(locale);
    }

    String text() {
        title();
        if (Boolean.TRUE.equals(card.source().fictional())) {
            lines.add(0, Sentence.of("explain.fictional"));
        }
        lines.add(0, ResultText.of(card.score(), card.grade()));
        if (card.score().isEmpty()) {
            lines.add(0, Sentence.of("explain.unrated-how"));
        }
        grade();
        node(card.root(), 0, false);
        contributions(card.adjustments(), 0, false);
        card.pointsBySource().ifPresent(this::sources);
        lines.add(
                0,
                Sentence.of("explain.source")
                        .with("source", card.source().document())
                        .with("scheme", card.scheme()));
        return lines.toString();
    }

    private void title() {
        lines.add(
                0,
                Sentence.of("explain.title")
                        .with("title", card.title())
                        .with("version", card.version())
                        .with("subject", card.subject())
                        .with("period", card.period().inWords()));
    }

    /** On what the score rests; nothing is said of a source on which nothing rests. */
    private void sources(SourcePoints points) {
        String sources = "";
        for (Map.Entry<SourceType, BigDecimal> entry : points.bySource().entrySet()) {
            if (entry.getValue().signum() != 0) {
                String source = lines.say(Sentence.of("explain.points-of-source")
                        .with("source", entry.getKey())
                        .with("points", ShownNumber.of(entry.getValue(), card.digits())));
                sources = sources.isEmpty()
                        ? source
                        : lines.say(Sentence.of("explain.next-source")
                                .with("sources", sources)
                                .with("source", source));
            }
        }
        if (!sources.isEmpty()) {
            boolean whole =
                    points.other().setScale(card.digits(), RoundingMode.HALF_UP).signum() == 0;
            lines.add(
                    0,
                    Sentence.of(whole ? "explain.points-by-source" : "explain.points-by-source-other")
                            .with("sources", sources)
                            .with("other", ShownNumber.of(points.other(), card.digits())));
        }
    }

    /** What settled the grade beside the score. */
    private void grade() {
        for (BandCard band : card.bands()) {
            lines.add(
                    0,
                    Sentence.of(band.known() ? "explain.band-unmet" : "explain.band-unknown")
                            .with("grade", band.band().title())
                            .with("reason", cited(band.reason(), band.facts())));
        }
        for (OverrideCard override : card.overrides()) {
            lines.add(0, ResultText.of(override, cited(override.reason(), override.facts())));
        }
        card.quota()
                .ifPresent(reason -> lines.add(0, Sentence.of("explain.quota").with("reason", reason)));
        if (card.recognition().isPresent() && card.recognisedFrom().isPresent()) {
            lines.add(
                    0,
                    Sentence.of("explain.recognition")
                            .with("recognition", card.recognition().get())
                            .with("grade", card.recognisedFrom().get().title()));
        }
    }

    private String cited(LocalizedText reason, List<Citation> facts) {
        return lines.say(contributions.cited(reason, facts));
    }

    /**
     * A node and its parts.
     *
     * @param inPass whether it is inside a part whose pass is counted: what it makes up of that part is said of each point
     */
    private void node(NodeCard node, int depth, boolean inPass) {
        boolean passing = inPass || node.pass().isPresent();
        lines.add(depth, passing ? points(node) : heading(node));
        boolean counts = node.state().compareTo(NodeState.EXCLUDED) < 0;
        contributions(node.contributions(), depth + 1, passing || !counts);
        List<LocalizedText> others = new ArrayList<>();
        for (NodeCard child : node.children()) {
            if (isOfOthers(child)) {
                others.add(child.title());
            } else {
                node(child, depth + 1, passing);
            }
        }
        if (!others.isEmpty()) {
            lines.add(depth + 1, Sentence.of("explain.of-others").with("titles", Wording.listed(others)));
        }
    }

    /** Whether a node is in the table of other subjects alone: it is left out, and not because facts are not there. */
    private static boolean isOfOthers(NodeCard node) {
        return node.state() == NodeState.EXCLUDED
                && node.contributions().isEmpty()
                && node.children().stream().allMatch(ExplanationText::isOfOthers);
    }

    /**
     * Contributions, but for remainders too small to be shown.
     *
     * @param reasonsOnly whether their points are none of the score, so that the reason alone is told
     */
    private void contributions(List<Contribution> all, int depth, boolean reasonsOnly) {
        for (Contribution contribution : all) {
            boolean pass = contribution.kind() == ContributionKind.PASS;
            if (!contributions.isTooSmall(contribution)) {
                lines.add(
                        depth,
                        reasonsOnly && !pass ? contributions.reason(contribution) : contributions.of(contribution));
            }
        }
    }

    private Sentence heading(NodeCard node) {
        Sentence points = points(node);
        if (node.factor().isEmpty()) {
            return points;
        }
        Factor factor = node.factor().get();
        String heading = lines.say(points);
        return factor.numerator().signum() == 0
                ? Sentence.of("explain.not-counted").with("heading", heading)
                : Sentence.of("explain.counted")
                        .with("heading", heading)
                        .with("factor", factor)
                        .with("points", signed(factor.of(node.points())));
    }

    private Sentence points(NodeCard node) {
        Optional<BigDecimal> full = node.full();
        boolean counts = node.state() == NodeState.SCORED || node.state() == NodeState.FILLED;
        boolean closed = node.state() == NodeState.GATED && full.isPresent();
        if (!counts && !closed) {
            return Sentence.of("explain.node-state").with("title", node.title()).with("state", node.state());
        }
        String points = ShownNumber.of(
                node.points(), card.digits(), node.max().map(List::of).orElse(List.of()));
        if (full.isEmpty()) {
            return Sentence.of("explain.node").with("title", node.title()).with("points", points);
        }
        return Sentence.of(closed ? "explain.node-state-max" : "explain.node-max")
                .with("title", node.title())
                .with("state", node.state())
                .with("points", points)
                .with("max", plain(full.get()));
    }

    /** A number that stands as it is: a score, or full points. */
    private static String plain(BigDecimal number) {
        return ShownNumber.of(number, Integer.MAX_VALUE);
    }

    private String signed(BigDecimal points) {
        return ShownNumber.signed(points, card.digits());
    }
}

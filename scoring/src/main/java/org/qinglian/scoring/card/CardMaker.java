package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.evaluation.RowTrace;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.ConditionText;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * Makes scorecards from traces (评分卡生成). It computes no score of its own: it only says of each point where it came from,
 * and whatever division leaves over is a contribution by the name of rounding.
 */
public final class CardMaker {
    private final RowTrace trace;
    private final Scheme scheme;
    private final Facts facts;
    private final String subject;
    private final MeasuredRow measured;

    private CardMaker(RowTrace trace, Facts facts, String subject) {
        this.trace = trace;
        this.scheme = trace.scheme();
        this.facts = facts;
        this.subject = subject;
        this.measured = trace.measured();
    }

    /** The card of a subject, whose row was traced. */
    public static Scorecard card(RowTrace trace, Facts facts, String subject) {
        return new CardMaker(trace, facts, subject).card();
    }

    private Scorecard card() {
        NodeTrace root = trace.root();
        NodeCard tree = nodeCard(root, Factor.one(scheme.arithmeticOrStandard().digits()));
        return new Scorecard(
                subject,
                scheme.id(),
                scheme.version(),
                scheme.title(),
                scheme.source(),
                facts.period(),
                trace.score(),
                trace.grade(),
                tree,
                adjustments(root.points()),
                overrides());
    }

    private NodeCard nodeCard(NodeTrace node, Factor factor) {
        List<NodeCard> children = new ArrayList<>();
        BigDecimal ofChildren = BigDecimal.ZERO;
        for (int i = 0; i < node.children().size(); i++) {
            Factor share = node.counts() ? Attribution.factor(node, i, factor) : Factor.none();
            NodeTrace child = node.children().get(i);
            children.add(nodeCard(child, share));
            ofChildren = ofChildren.add(child.counts() ? share.of(child.points()) : BigDecimal.ZERO);
        }
        List<Contribution> own = new ArrayList<>();
        if (node.counts()) {
            List<Contribution> parts = node.children().isEmpty() ? itemParts(node, factor) : groupParts(node, factor);
            own.addAll(parts);
            BigDecimal said = parts.stream().map(Contribution::points).reduce(ofChildren, BigDecimal::add);
            addIfAny(
                    own,
                    node,
                    ContributionKind.ROUNDING,
                    factor.of(node.points()).subtract(said),
                    "card.rounding");
        } else if (isLeftOutForAbsence(node)) {
            own.add(contribution(node, ContributionKind.ABSENT, BigDecimal.ZERO, absence(node), List.of()));
        }
        return new NodeCard(
                node.node().id(),
                node.node().title(),
                node.state(),
                MeasuredRow.plain(node.points()),
                node.node().max(),
                own,
                children);
    }

    /** A node that is not in the table for the subject is left out for that, whatever else is not there. */
    private boolean isLeftOutForAbsence(NodeTrace node) {
        boolean notInTable =
                node.state() == NodeState.EXCLUDED && node.node().appliesTo().isPresent();
        return !notInTable && AbsentMeasures.any(node, measured);
    }

    private List<Contribution> itemParts(NodeTrace node, Factor factor) {
        List<Contribution> parts = new ArrayList<>();
        if (node.state() == NodeState.FILLED) {
            parts.add(contribution(node, ContributionKind.ABSENT, factor.of(node.points()), absence(node), List.of()));
            return parts;
        }
        addIfAny(parts, node, ContributionKind.START, factor.of(node.start()), "card.start");
        parts.addAll(RuleContributions.of(node, factor, scheme.measures(), measured, facts, subject));
        addClamp(parts, node, factor);
        return parts;
    }

    private List<Contribution> groupParts(NodeTrace node, Factor factor) {
        List<Contribution> parts = new ArrayList<>();
        BigDecimal combined = Attribution.combined(node);
        if (node.state() == NodeState.GATED) {
            addIfAny(parts, node, ContributionKind.GATE, factor.of(combined.negate()), "card.gate");
            return parts;
        }
        if (Attribution.rescales(node)) {
            addIfAny(parts, node, ContributionKind.RESCALE, factor.of(node.raw().subtract(combined)), "card.rescale");
        }
        addClamp(parts, node, factor);
        return parts;
    }

    private void addClamp(List<Contribution> parts, NodeTrace node, Factor factor) {
        BigDecimal change = node.points().subtract(node.raw());
        boolean cut = change.signum() < 0;
        addIfAny(
                parts,
                node,
                cut ? ContributionKind.CAP : ContributionKind.FLOOR,
                factor.of(change),
                cut ? "card.cap" : "card.floor");
    }

    private LocalizedText absence(NodeTrace node) {
        return ScoringMessages.text(
                "card.absent", Map.of("measures", AbsentMeasures.of(node, scheme.measures(), measured)));
    }

    private List<Contribution> adjustments(BigDecimal tree) {
        List<Contribution> adjustments = new ArrayList<>();
        BigDecimal current = tree;
        for (int i = 0; i < scheme.overrides().size(); i++) {
            ScoreOverride override = scheme.overrides().get(i);
            boolean zero = override.effect() instanceof Effect.Zero && trace.override(i) == Mask.YES;
            if (zero && current.signum() != 0) {
                adjustments.add(new Contribution(
                        override.id(),
                        ContributionKind.OVERRIDE,
                        MeasuredRow.plain(current.negate()),
                        override.title(),
                        List.of()));
                current = BigDecimal.ZERO;
            }
        }
        BigDecimal rounded = trace.score().orElse(current).subtract(current);
        if (rounded.signum() != 0) {
            adjustments.add(new Contribution(
                    scheme.score().id(),
                    ContributionKind.ROUNDING,
                    MeasuredRow.plain(rounded),
                    ScoringMessages.text("card.rounding", Map.of()),
                    List.of()));
        }
        return adjustments;
    }

    private List<OverrideCard> overrides() {
        List<OverrideCard> cards = new ArrayList<>();
        for (int i = 0; i < scheme.overrides().size(); i++) {
            ScoreOverride override = scheme.overrides().get(i);
            if (trace.override(i) != Mask.NO) {
                cards.add(new OverrideCard(
                        override.id(),
                        override.title(),
                        trace.override(i) == Mask.YES,
                        ConditionText.of(override.when(), scheme.measures(), measured),
                        override.basis()));
            }
        }
        return cards;
    }

    private static void addIfAny(
            List<Contribution> parts, NodeTrace node, ContributionKind kind, BigDecimal points, String reason) {
        if (points.signum() != 0) {
            Optional<BigDecimal> bound = kind == ContributionKind.CAP
                    ? node.node().max()
                    : node.node().floor();
            String said =
                    bound.map(value -> MeasuredRow.plain(value).toPlainString()).orElse("–");
            parts.add(contribution(node, kind, points, ScoringMessages.text(reason, Map.of("bound", said)), List.of()));
        }
    }

    static Contribution contribution(
            NodeTrace node, ContributionKind kind, BigDecimal points, LocalizedText reason, List<Citation> facts) {
        return new Contribution(node.node().id(), kind, MeasuredRow.plain(points), reason, facts);
    }
}

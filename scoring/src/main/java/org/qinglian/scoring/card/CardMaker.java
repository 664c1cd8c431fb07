package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.evaluation.RowTrace;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.RoundingWord;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * Makes scorecards from traces (评分卡生成). It computes no score of its own: it only says of each point where it came from,
 * and whatever division leaves over is a contribution by the name of rounding.
 */
public final class CardMaker {
    private final RowTrace trace;
    private final NodeTrace root;
    private final Scheme scheme;
    private final Facts facts;
    private final String subject;
    private final Wording words;
    private final RuleContributions rules;

    private CardMaker(RowTrace trace, Facts facts, String subject) {
        this.trace = trace;
        this.root = trace.root();
        this.scheme = trace.scheme();
        this.facts = facts;
        this.subject = subject;
        this.words =
                new Wording(scheme.measures(), trace.measured(), CodeLabels.of(scheme.labels()), scheme.shownDigits());
        this.rules = new RuleContributions(words, facts, subject);
    }

    /** The card of a subject, whose row was traced. */
    public static Scorecard card(RowTrace trace, Facts facts, String subject) {
        return new CardMaker(trace, facts, subject).card();
    }

    private Scorecard card() {
        NodeCard tree = nodeCard(root, whole(), true);
        return new Scorecard(
                subject,
                scheme.id(),
                scheme.version(),
                scheme.title(),
                scheme.source(),
                facts.period(),
                trace.score(),
                trace.grade(),
                scheme.shownDigits(),
                tree,
                adjustments(root.points()),
                GradeCards.bands(trace, words),
                GradeCards.overrides(trace, words),
                trace.recognition(),
                Optional.empty());
    }

    /**
     * The card of a node and its parts.
     *
     * @param inTable whether everything above it is in the table for the subject; else nothing was lost in it
     */
    private NodeCard nodeCard(NodeTrace node, Factor factor, boolean inTable) {
        boolean told = inTable && node.state() != NodeState.EXCLUDED;
        List<NodeCard> children = new ArrayList<>();
        BigDecimal ofChildren = BigDecimal.ZERO;
        for (int i = 0; i < node.children().size(); i++) {
            Factor share = node.counts() ? Attribution.factor(node, i, factor) : Factor.none();
            NodeTrace child = node.children().get(i);
            BigDecimal points = share.of(Attribution.brought(node, i));
            children.add(part(node, child, share, points, told));
            ofChildren = ofChildren.add(child.counts() ? points : BigDecimal.ZERO);
        }
        return new NodeCard(
                node.node().id(),
                node.node().title(),
                node.state(),
                MeasuredRow.plain(node.points()),
                node.node().max(),
                Optional.of(factor)
                        .filter(part -> node.counts() && root.counts() && told && !part.isWhole())
                        .map(Factor::reduced),
                RuleContributions.source(node.node(), scheme.measures()),
                own(node, factor, ofChildren, told),
                children);
    }

    private NodeCard part(NodeTrace node, NodeTrace child, Factor share, BigDecimal points, boolean told) {
        return Attribution.pass(node)
                .filter(pass -> told)
                .map(pass -> new PassCards(words, scheme.shownDigits(), root.counts())
                        .of(nodeCard(child, whole(), true), child, pass, points))
                .orElseGet(() -> nodeCard(child, share, told));
    }

    private Factor whole() {
        return Factor.one(scheme.arithmeticOrStandard().digits());
    }

    /** What a node contributes beside its parts; what is then still left over is a remainder of division. */
    private List<Contribution> own(NodeTrace node, Factor factor, BigDecimal ofChildren, boolean told) {
        List<Contribution> own = new ArrayList<>();
        if (node.counts()) {
            List<Contribution> parts =
                    node.children().isEmpty() ? itemParts(node, factor, told) : groupParts(node, factor);
            own.addAll(parts);
            BigDecimal said = parts.stream().map(Contribution::points).reduce(ofChildren, BigDecimal::add);
            addIfAny(
                    own,
                    node,
                    ContributionKind.ROUNDING,
                    factor.of(node.points()).subtract(said),
                    this::division);
        } else if (isLeftOutForAbsence(node)) {
            own.add(contribution(
                    node,
                    ContributionKind.ABSENT,
                    BigDecimal.ZERO,
                    rules.absence(node, AbsentMeasures.of(node, false, words)),
                    List.of()));
        }
        return own;
    }

    private LocalizedText division() {
        return ScoringMessages.text(
                "card.division",
                Map.of("digits", scheme.arithmeticOrStandard().digits(), "word", RoundingWord.HALF_UP));
    }

    /** A node that is not in the table for the subject is left out for that, whatever else is not there. */
    private boolean isLeftOutForAbsence(NodeTrace node) {
        boolean notInTable =
                node.state() == NodeState.EXCLUDED && node.node().appliesTo().isPresent();
        return !notInTable && AbsentMeasures.any(node, words.row());
    }

    private List<Contribution> itemParts(NodeTrace node, Factor factor, boolean told) {
        List<Contribution> parts = new ArrayList<>();
        boolean losing = told
                && node.node()
                        .max()
                        .filter(max -> max.compareTo(node.points()) > 0)
                        .isPresent();
        if (node.state() == NodeState.FILLED) {
            parts.add(contribution(
                    node,
                    ContributionKind.ABSENT,
                    factor.of(node.points()),
                    rules.absence(node, AbsentMeasures.of(node, losing, words)),
                    List.of()));
            return parts;
        }
        addIfAny(
                parts,
                node,
                ContributionKind.START,
                factor.of(node.start()),
                () -> ScoringMessages.text("card.start", Map.of()));
        parts.addAll(rules.of(node, factor, losing));
        addClamp(parts, node, factor);
        return parts;
    }

    private List<Contribution> groupParts(NodeTrace node, Factor factor) {
        List<Contribution> parts = new ArrayList<>();
        BigDecimal combined = Attribution.combined(node);
        if (node.state() == NodeState.GATED) {
            parts.add(contribution(
                    node, ContributionKind.GATE, factor.of(combined.negate()), gate((Group) node.node()), List.of()));
            return parts;
        }
        if (Attribution.rescales(node)) {
            addIfAny(
                    parts,
                    node,
                    ContributionKind.RESCALE,
                    factor.of(node.raw().subtract(combined)),
                    () -> rescaling(node, combined));
        }
        addClamp(parts, node, factor);
        return parts;
    }

    /** The points that the gate asks for and those that were found. */
    private LocalizedText gate(Group group) {
        Gate gate = group.gate().orElseThrow();
        NodeTrace opener = root.find(gate.node()).orElseThrow();
        return ScoringMessages.text(
                gate.above().isPresent() ? "card.gate-above" : "card.gate",
                Map.of(
                        "node", opener.node().title(),
                        "bound", words.exact(gate.bound()),
                        "found", words.number(opener.points(), gate.bound())));
    }

    private LocalizedText rescaling(NodeTrace node, BigDecimal combined) {
        List<NodeTrace> out = Attribution.madeUpFor(node);
        LocalizedText titles =
                Wording.listed(out.stream().map(part -> part.node().title()).toList());
        BigDecimal full = Attribution.full(node);
        BigDecimal left = full.subtract(Attribution.full(out));
        if (left.signum() <= 0) {
            return ScoringMessages.text("card.rescale-none", Map.of("titles", titles));
        }
        return ScoringMessages.text(
                "card.rescale",
                Map.of(
                        "titles", titles,
                        "points", words.number(combined),
                        "full", words.exact(full),
                        "left", words.exact(left),
                        "factor", Factor.one(0).times(full, left)));
    }

    private void addClamp(List<Contribution> parts, NodeTrace node, Factor factor) {
        BigDecimal change = node.points().subtract(node.raw());
        boolean cut = change.signum() < 0;
        Optional<BigDecimal> bound = cut ? node.node().max() : node.node().floor();
        bound.ifPresent(limit -> addIfAny(
                parts,
                node,
                cut ? ContributionKind.CAP : ContributionKind.FLOOR,
                factor.of(change),
                () -> ScoringMessages.text(cut ? "card.cap" : "card.floor", Map.of("bound", words.exact(limit)))));
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
        BigDecimal before = current;
        scheme.outcome()
                .rounding()
                .ifPresent(rounding -> rounding(rounding, before).ifPresent(adjustments::add));
        return adjustments;
    }

    private Optional<Contribution> rounding(Rounding rounding, BigDecimal before) {
        BigDecimal change = trace.score().orElse(before).subtract(before);
        return Optional.of(change)
                .filter(points -> points.signum() != 0)
                .map(points -> new Contribution(
                        scheme.score().id(),
                        ContributionKind.ROUNDING,
                        MeasuredRow.plain(points),
                        ScoringMessages.text(
                                rounding.digits() == 0 ? "card.rounding-whole" : "card.rounding",
                                Map.of("digits", rounding.digits(), "word", rounding.word())),
                        List.of()));
    }

    private static void addIfAny(
            List<Contribution> parts,
            NodeTrace node,
            ContributionKind kind,
            BigDecimal points,
            Supplier<LocalizedText> reason) {
        if (points.signum() != 0) {
            parts.add(contribution(node, kind, points, reason.get(), List.of()));
        }
    }

    static Contribution contribution(
            NodeTrace node, ContributionKind kind, BigDecimal points, LocalizedText reason, List<Citation> facts) {
        return new Contribution(node.node().id(), kind, MeasuredRow.plain(points), reason, facts);
    }
}

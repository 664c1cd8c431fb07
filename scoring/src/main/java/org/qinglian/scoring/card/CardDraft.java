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
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Pass;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.RoundingWord;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/** The card of one subject in the making (评分卡草稿). */
final class CardDraft {
    private final RowTrace trace;
    private final NodeTrace root;
    private final Scheme scheme;
    private final Facts facts;
    private final String subject;
    private final SchemeWords words;
    private final RuleContributions rules;
    private final AbsentMeasures absent;

    CardDraft(SchemeWords words, RowTrace trace, Facts facts, String subject) {
        this.words = words;
        this.trace = trace;
        this.root = trace.root();
        this.scheme = words.scheme();
        this.facts = facts;
        this.subject = subject;
        this.rules = new RuleContributions(words.wording().labels(), trace.measured(), facts, subject);
        this.absent = new AbsentMeasures(words.wording(), trace.measured());
    }

    Scorecard card() {
        NodeCard tree = nodeCard(root, words.root(), whole(), true);
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
                GradeCards.bands(words, trace, rules),
                GradeCards.overrides(words, trace, rules),
                trace.recognition(),
                scheme.outcome()
                        .recognisedFrom()
                        .map(scheme.outcome()::bandOf)
                        .map(scheme.outcome().bands()::get),
                Optional.empty());
    }

    /**
     * The card of a node and its parts.
     *
     * @param said what is said of the node whoever is scored
     * @param inTable whether everything above it is in the table for the subject; else nothing was lost in it
     */
    private NodeCard nodeCard(NodeTrace node, NodeWords said, Factor factor, boolean inTable) {
        boolean told = inTable && node.state() != NodeState.EXCLUDED;
        List<NodeCard> children = new ArrayList<>(node.children().size());
        BigDecimal ofChildren = BigDecimal.ZERO;
        for (int i = 0; i < node.children().size(); i++) {
            Factor share = node.counts() ? Attribution.factor(node, i, factor) : Factor.none();
            NodeTrace child = node.children().get(i);
            BigDecimal points = share.of(Attribution.brought(node, i));
            children.add(part(node, child, said.children().get(i), share, points, told));
            ofChildren = ofChildren.add(child.counts() ? points : BigDecimal.ZERO);
        }
        return new NodeCard(
                node.node().id(),
                node.node().title(),
                node.state(),
                MeasuredRow.plain(node.points()),
                node.node().max(),
                node.counts() && root.counts() && told && !factor.isWhole()
                        ? Optional.of(factor.reduced())
                        : Optional.empty(),
                said.source(),
                own(node, said, factor, ofChildren, told),
                children);
    }

    private NodeCard part(
            NodeTrace node, NodeTrace child, NodeWords said, Factor share, BigDecimal points, boolean told) {
        Optional<Pass> pass = Attribution.pass(node);
        return pass.isPresent() && told
                ? new PassCards(words.wording(), scheme.shownDigits(), root.counts())
                        .of(nodeCard(child, said, whole(), true), child, pass.get(), points)
                : nodeCard(child, said, share, told);
    }

    private Factor whole() {
        return Factor.one(scheme.arithmeticOrStandard().digits());
    }

    /** What a node contributes beside its parts; what is then still left over is a remainder of division. */
    private List<Contribution> own(NodeTrace node, NodeWords said, Factor factor, BigDecimal ofChildren, boolean told) {
        if (node.counts()) {
            List<Contribution> own =
                    node.children().isEmpty() ? itemParts(node, said, factor, told) : groupParts(node, factor);
            BigDecimal left = left(factor.of(node.points()), ofChildren, own);
            addIfAny(own, node, ContributionKind.ROUNDING, left, this::division);
            return own;
        }
        return isLeftOutForAbsence(node, said) ? List.of(absence(node, said, BigDecimal.ZERO, false)) : List.of();
    }

    /** What neither the parts nor what a node contributes itself explain; of most items a single rule explains all. */
    private static BigDecimal left(BigDecimal points, BigDecimal ofChildren, List<Contribution> own) {
        if (own.size() == 1 && ofChildren.signum() == 0 && own.get(0).points().compareTo(points) == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal left = points.subtract(ofChildren);
        for (Contribution part : own) {
            left = left.subtract(part.points());
        }
        return left;
    }

    /** That facts are not there, with what is to be told of the measures that lack them. */
    private Contribution absence(NodeTrace node, NodeWords said, BigDecimal points, boolean losing) {
        LocalizedText reason = absent.reason(node, said, losing);
        return contribution(
                node, ContributionKind.ABSENT, points, rules.withNotes(reason, absent.measures(said)), List.of());
    }

    private LocalizedText division() {
        return ScoringMessages.text(
                "card.division",
                Map.of("digits", scheme.arithmeticOrStandard().digits(), "word", RoundingWord.HALF_UP));
    }

    /** A node that is not in the table for the subject is left out for that, whatever else is not there. */
    private boolean isLeftOutForAbsence(NodeTrace node, NodeWords said) {
        boolean notInTable =
                node.state() == NodeState.EXCLUDED && node.node().appliesTo().isPresent();
        return !notInTable && absent.any(said);
    }

    private List<Contribution> itemParts(NodeTrace node, NodeWords said, Factor factor, boolean told) {
        List<Contribution> parts = new ArrayList<>(said.rules().size() + 1);
        Optional<BigDecimal> max = node.node().max();
        boolean losing = told && max.isPresent() && max.get().compareTo(node.points()) > 0;
        if (node.state() == NodeState.FILLED) {
            parts.add(absence(node, said, factor.of(node.points()), losing));
            return parts;
        }
        addIfAny(
                parts,
                node,
                ContributionKind.START,
                factor.of(node.start()),
                () -> ScoringMessages.text("card.start", Map.of()));
        rules.add(parts, node, said.rules(), factor, losing);
        addClamp(parts, node, factor);
        return parts;
    }

    private List<Contribution> groupParts(NodeTrace node, Factor factor) {
        List<Contribution> parts = new ArrayList<>();
        if (node.state() == NodeState.GATED) {
            BigDecimal taken = Attribution.combined(node).negate();
            parts.add(
                    contribution(node, ContributionKind.GATE, factor.of(taken), gate((Group) node.node()), List.of()));
            return parts;
        }
        if (Attribution.rescales(node)) {
            BigDecimal combined = Attribution.combined(node);
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
                        "bound", words.wording().exact(gate.bound()),
                        "found", words.wording().number(opener.points(), gate.bound())));
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
                        "points", words.wording().number(combined),
                        "full", words.wording().exact(full),
                        "left", words.wording().exact(left),
                        "factor", Factor.one(0).times(full, left)));
    }

    private void addClamp(List<Contribution> parts, NodeTrace node, Factor factor) {
        BigDecimal change = node.points().subtract(node.raw());
        boolean cut = change.signum() < 0;
        Optional<BigDecimal> bound = cut ? node.node().max() : node.node().floor();
        if (change.signum() != 0 && bound.isPresent()) {
            String limit = words.wording().exact(bound.get());
            addIfAny(
                    parts,
                    node,
                    cut ? ContributionKind.CAP : ContributionKind.FLOOR,
                    factor.of(change),
                    () -> ScoringMessages.text(cut ? "card.cap" : "card.floor", Map.of("bound", limit)));
        }
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

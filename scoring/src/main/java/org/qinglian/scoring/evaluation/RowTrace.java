package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;

/** One row of an evaluation in full (单行明细): what every node, rule and override came to. */
public final class RowTrace {
    private final Evaluation evaluation;
    private final Work work;
    private final int row;
    private final Scores scores;
    private final List<Byte> answers;
    private final List<Byte> bandAnswers;

    RowTrace(Evaluation evaluation, Work work, int row, Scores scores, List<Byte> answers, List<Byte> bandAnswers) {
        this.evaluation = evaluation;
        this.work = work;
        this.row = row;
        this.scores = scores;
        this.answers = answers;
        this.bandAnswers = bandAnswers;
    }

    public Scheme scheme() {
        return evaluation.scheme();
    }

    /** The measures of the row. */
    public MeasuredRow measured() {
        return new MeasuredRow(evaluation.frame(), row);
    }

    /** The score after overrides and rounding; absent if the row is unrated. */
    public Optional<BigDecimal> score() {
        return scores.score(0);
    }

    /** The grade before quotas. */
    public Optional<Band> grade() {
        return scores.grade(0);
    }

    /** Whether it is recognised by the grade before quotas; absent if the scheme recognises nobody. */
    public Optional<Recognition> recognition() {
        return scores.recognition(0, scores.grades()[0]);
    }

    /** What the extra condition of a band says, one of the answers of {@link Mask}. */
    public byte bandCondition(int place) {
        return bandAnswers.get(place);
    }

    /** What the condition of an override says, one of the answers of {@link Mask}. */
    public byte override(int index) {
        return answers.get(index);
    }

    /** The root of the tree. */
    public NodeTrace root() {
        return trace(evaluation.root());
    }

    private NodeTrace trace(BoundNode node) {
        return node instanceof BoundGroup group ? trace(group) : trace((BoundItem) node);
    }

    private NodeTrace trace(BoundGroup group) {
        BigDecimal points = BigDecimal.valueOf(work.pointsOf(group, 0), group.scale());
        BigDecimal raw = BigDecimal.valueOf(raw(group), group.scale());
        NodeTrace[] children = new NodeTrace[group.children().size()];
        Arrays.setAll(children, child -> trace(group.children().get(child)));
        return new NodeTrace(group.node, points, raw, state(group), BigDecimal.ZERO, List.of(), List.of(children));
    }

    private NodeTrace trace(BoundItem item) {
        BigDecimal points = MeasuredRow.plain(work.pointsOf(item, 0), item.scale());
        BigDecimal raw = raw(item) == work.pointsOf(item, 0) ? points : MeasuredRow.plain(raw(item), item.scale());
        RuleTrace[] rules = new RuleTrace[item.rules().size()];
        Arrays.setAll(rules, rule -> item.rules().get(rule).trace(work, item.scale()));
        return new NodeTrace(item.node, points, raw, state(item), item.start(), List.of(rules), List.of());
    }

    private long raw(BoundNode node) {
        return work.raw == null ? work.pointsOf(node, 0) : work.raw[node.index];
    }

    private NodeState state(BoundNode node) {
        return NodeState.of(work.states[node.index][0]);
    }
}

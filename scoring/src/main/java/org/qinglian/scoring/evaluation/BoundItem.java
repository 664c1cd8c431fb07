package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Start;

/** An item bound to columns. */
final class BoundItem extends BoundNode {
    private final Item item;
    private final List<BoundRule> rules;
    private final int scale;
    private final BigDecimal bound;
    private final long start;
    private final long full;

    BoundItem(Item item, int index, Binding binding, Map<String, Measure> measures) {
        super(item, index, binding);
        this.item = item;
        rules = item.rules().stream()
                .map(rule -> new BoundRule(rule, binding, measures))
                .toList();
        scale = Math.max(
                ownScale(), rules.stream().mapToInt(BoundRule::scale).max().orElse(0));
        BigDecimal max = item.max().orElse(BigDecimal.ZERO);
        bound = rules.stream().map(BoundRule::bound).reduce(ownBound(), BigDecimal::add);
        requireFits(bound, scale);
        rules.forEach(rule -> rule.bringTo(scale));
        full = Decimals.unscaled(max, scale);
        start = item.start() == Start.GRANTED ? full : 0;
    }

    @Override
    int scale() {
        return scale;
    }

    @Override
    BigDecimal bound() {
        return bound;
    }

    long start() {
        return start;
    }

    List<BoundRule> rules() {
        return rules;
    }

    @Override
    boolean mayBeAbsent() {
        return true;
    }

    @Override
    void evaluateInside(Work work) {
        fill(work, index, start);
        Arrays.fill(work.absent, 0, work.chunk.length(), BoundRule.PRESENT);
        boolean mayBeAbsent = false;
        for (BoundRule rule : rules) {
            rule.add(work, work.points[index]);
            mayBeAbsent |= rule.mayBeAbsent(work);
        }
        if (mayBeAbsent) {
            settleAbsences(work);
        }
    }

    private void settleAbsences(Work work) {
        for (int i = 0; i < work.chunk.length(); i++) {
            if (work.absent[i] != BoundRule.PRESENT) {
                Absence policy = work.absent[i] == BoundRule.NOT_APPLICABLE ? item.ifNotApplicable() : item.ifMissing();
                work.points[index][i] = policy == Absence.FULL ? full : 0;
                work.states[index][i] = state(policy).ordinalByte();
            }
        }
    }

    private static NodeState state(Absence policy) {
        return switch (policy) {
            case FULL, ZERO -> NodeState.FILLED;
            case EXCLUDE -> NodeState.EXCLUDED;
            case RESCALE -> NodeState.RESCALED;
            case REFUSE -> NodeState.REFUSED;
        };
    }
}

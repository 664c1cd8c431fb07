package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Clamp;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Start;

/** An item bound to columns. */
final class BoundItem extends BoundNode {
    private final Item item;
    private final BoundRule[] rules;
    private final int scale;
    private final BigDecimal bound;
    private final long start;
    private final long full;
    private final boolean mayBeAbsent;
    private final boolean small;
    private final Clamp clamp;

    BoundItem(Item item, int index, Binding binding, Map<String, Measure> measures) {
        super(item, index, binding);
        this.item = item;
        rules = item.rules().stream()
                .map(rule -> new BoundRule(rule, binding, measures))
                .toArray(BoundRule[]::new);
        scale = Math.max(
                ownScale(), Stream.of(rules).mapToInt(BoundRule::scale).max().orElse(0));
        BigDecimal max = item.max().orElse(BigDecimal.ZERO);
        bound = Stream.of(rules).map(BoundRule::bound).reduce(ownBound(), BigDecimal::add);
        requireFits(bound, scale);
        Stream.of(rules).forEach(rule -> rule.bringTo(scale));
        full = Decimals.unscaled(max, scale);
        start = item.start() == Start.GRANTED ? full : 0;
        bringLimits(Stream.of(rules).map(BoundRule::range).reduce(PointRange.of(start(), start()), PointRange::plus));
        mayBeAbsent = super.mayBeAbsent() || Stream.of(rules).anyMatch(BoundRule::mayBeAbsent);
        small = !mayBeAbsent
                && Decimals.fitsSmall(bound, scale)
                && Stream.of(rules).allMatch(BoundRule::isSmall);
        clamp = Clamp.of(least(), most());
    }

    @Override
    int scale() {
        return scale;
    }

    @Override
    BigDecimal bound() {
        return bound;
    }

    /** Its points before any rule. */
    BigDecimal start() {
        return BigDecimal.valueOf(start, scale);
    }

    List<BoundRule> rules() {
        return Arrays.asList(rules);
    }

    @Override
    boolean mayBeAbsent() {
        return mayBeAbsent;
    }

    @Override
    boolean isSmall() {
        return small;
    }

    @Override
    void evaluate(Work work) {
        if (small) {
            evaluateSmall(work);
        } else {
            super.evaluate(work);
        }
    }

    private void evaluateSmall(Work work) {
        int[] points = work.small[index];
        int length = work.chunk.length();
        if (length == 1) {
            evaluateOne(work, points);
            return;
        }
        boolean onlyRules = start == 0 && rules.length > 0;
        if (onlyRules) {
            rules[0].smallPoints(work, points);
        } else {
            Arrays.fill(points, 0, length, (int) start);
        }
        for (int rule = onlyRules ? 1 : 0; rule < rules.length; rule++) {
            addSmall(rules[rule], work, points);
        }
        work.noteRaw(this);
        if (isLimited()) {
            clamp.apply(points, length);
        }
    }

    /** Of a single row, for which a loop for each rule is more than is to be done. */
    private void evaluateOne(Work work, int[] points) {
        int sum = (int) start;
        for (BoundRule rule : rules) {
            sum += rule.smallPoint(work);
        }
        points[0] = sum;
        work.noteRaw(this);
        points[0] = isLimited() ? clamp.apply(sum) : sum;
    }

    private static void addSmall(BoundRule rule, Work work, int[] points) {
        int[] more = work.smallRule;
        rule.smallPoints(work, more);
        for (int i = 0; i < work.chunk.length(); i++) {
            points[i] += more[i];
        }
    }

    @Override
    void evaluateInside(Work work) {
        fill(work, index, start);
        Arrays.fill(work.absent, 0, work.chunk.length(), BoundRule.PRESENT);
        for (BoundRule rule : rules) {
            rule.add(work, work.points[index]);
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

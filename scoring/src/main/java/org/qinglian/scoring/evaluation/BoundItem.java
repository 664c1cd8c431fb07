package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Clamp;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.rule.SmallCurve;
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
    private final boolean mayBeAbsent;
    private final boolean small;
    private final Clamp clamp;

    /** The curve of each rule of a small item, and the column of which it takes the values. */
    private final SmallCurve[] curves;

    private final int[] columns;

    /** Start, rule and limits in one, of a small item of a single rule. */
    private final @Nullable SmallCurve whole;

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
        bringLimits(rules.stream().map(BoundRule::range).reduce(PointRange.of(start(), start()), PointRange::plus));
        mayBeAbsent = super.mayBeAbsent() || rules.stream().anyMatch(BoundRule::mayBeAbsent);
        small = !mayBeAbsent
                && Decimals.fitsSmall(bound, scale)
                && rules.stream().allMatch(BoundRule::isSmall);
        clamp = isLimited() ? Clamp.of(least(), most()) : Clamp.NONE;
        Stream<BoundRule> ofCurves = small ? rules.stream() : Stream.empty();
        curves = ofCurves.map(BoundRule::curve).toArray(SmallCurve[]::new);
        columns =
                rules.stream().limit(curves.length).mapToInt(BoundRule::column).toArray();
        whole = curves.length == 1 ? curves[0].onTopOf((int) start, clamp) : null;
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
        return MeasuredRow.plain(start, scale);
    }

    List<BoundRule> rules() {
        return rules;
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
        if (whole != null && work.raw == null) {
            whole.at(work.chunk.small(columns[0]), points, length);
            return;
        }
        Arrays.fill(points, 0, length, (int) start);
        for (int rule = 0; rule < curves.length; rule++) {
            add(curves[rule], work.chunk.small(columns[rule]), points, work);
        }
        work.noteRaw(this);
        clamp.apply(points, length);
    }

    private static void add(SmallCurve curve, int[] values, int[] points, Work work) {
        int[] more = work.smallRule;
        int length = work.chunk.length();
        curve.at(values, more, length);
        for (int i = 0; i < length; i++) {
            points[i] += more[i];
        }
    }

    /** The one curve of its points, if one is all there is to it. */
    Optional<SmallCurve> whole() {
        return Optional.ofNullable(whole);
    }

    /** The column of which its one curve takes the values. */
    int column() {
        return columns[0];
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

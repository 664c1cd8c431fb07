package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Pass;

/** A group bound to columns. Its parts are evaluated before it. */
final class BoundGroup extends BoundNode {
    private final Group group;
    private final List<BoundNode> children;
    private final SmallItems small;

    /** The parts that are none of the small items. */
    private final List<BoundNode> others;

    private final @Nullable BoundNode gateNode;
    private final int scale;
    private final BigDecimal bound;
    private final boolean mayBeAbsent;
    private final Combination combination;

    BoundGroup(Group group, int index, Binding binding, List<BoundNode> children, @Nullable BoundNode gateNode) {
        super(group, index, binding);
        this.group = group;
        this.children = List.copyOf(children);
        this.small = new SmallItems(children.stream()
                .filter(BoundGroup::isOneCurve)
                .map(BoundItem.class::cast)
                .toList());
        this.others = children.stream().filter(child -> !isOneCurve(child)).toList();
        this.gateNode = gateNode;
        scale = Math.max(ownScale(), scaleInside(binding));
        bound = boundInside().add(ownBound());
        requireFits(bound, scale);
        bringLimits(PointRange.of(boundInside().negate(), boundInside()));
        mayBeAbsent =
                super.mayBeAbsent() || gateNode != null || children.stream().anyMatch(BoundNode::mayBeAbsent);
        combination = Combination.of(group, this.children, scale, binding.digits());
    }

    /** A pass counts as it is, however many decimals the points have that made it. */
    private int scaleInside(Binding binding) {
        if (group.combine() == Combine.PASSES) {
            return Decimals.scale(pass().worth());
        }
        int widest = children.stream().mapToInt(BoundNode::scale).max().orElse(0);
        boolean divides = group.combine() == Combine.MEAN
                || group.combine() == Combine.WEIGHTED_MEAN
                || group.children().stream().anyMatch(node -> node instanceof Item item && item.mayBeRescaled());
        return divides ? Math.max(widest, binding.digits()) : widest;
    }

    private BigDecimal boundInside() {
        return group.combine() == Combine.PASSES
                ? pass().worth().abs().multiply(BigDecimal.valueOf(children.size()))
                : children.stream().map(BoundNode::bound).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Pass pass() {
        return group.pass().orElseThrow();
    }

    @Override
    int scale() {
        return scale;
    }

    @Override
    BigDecimal bound() {
        return bound;
    }

    @Override
    boolean mayBeAbsent() {
        return mayBeAbsent;
    }

    List<BoundNode> children() {
        return children;
    }

    @Override
    void evaluateInside(Work work) {
        if (work.chunk.length() == 1 && work.raw == null) {
            small.evaluateOne(work);
            evaluate(others, work);
        } else {
            evaluate(children, work);
        }
        fill(work, index, 0);
        combination.combine(work, index);
        if (gateNode != null) {
            close(work, gateNode);
        }
    }

    private static void evaluate(List<BoundNode> nodes, Work work) {
        for (BoundNode node : nodes) {
            node.evaluate(work);
        }
    }

    private static boolean isOneCurve(BoundNode node) {
        return node instanceof BoundItem item && item.whole().isPresent();
    }

    private void close(Work work, BoundNode opener) {
        long bar = bar(group.gate().orElseThrow(), opener.scale());
        for (int i = 0; i < work.chunk.length(); i++) {
            byte state = work.states[index][i];
            if (state != NodeState.EXCLUDED.ordinal()) {
                state = behindGate(work.states[opener.index][i], work.pointsOf(opener, i) >= bar, state);
                work.states[index][i] = state;
                work.points[index][i] = state == NodeState.SCORED.ordinal() ? work.points[index][i] : 0;
            }
        }
    }

    private static long bar(Gate gate, int scale) {
        return gate.above()
                .map(points -> Decimals.above(points, scale))
                .orElseGet(() -> Decimals.atLeast(gate.bound(), scale));
    }

    /** What is missing inside a group that stays closed does not matter. */
    private static byte behindGate(byte opener, boolean open, byte inside) {
        if (opener == NodeState.REFUSED.ordinal()) {
            return NodeState.REFUSED.ordinalByte();
        }
        return open ? inside : NodeState.GATED.ordinalByte();
    }
}

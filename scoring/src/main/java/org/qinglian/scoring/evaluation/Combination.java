package org.qinglian.scoring.evaluation;

import java.util.Arrays;
import java.util.List;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.scheme.Group;

/** How the points of the parts of a group become one number (合成). */
abstract class Combination {
    final List<BoundNode> children;
    final int scale;
    private final BoundNode[] mayBeAbsent;

    Combination(List<BoundNode> children, int scale) {
        this.children = children;
        this.scale = scale;
        this.mayBeAbsent = children.stream().filter(BoundNode::mayBeAbsent).toArray(BoundNode[]::new);
    }

    /** What brings the points of each part to the scale of the whole. */
    final long[] factors() {
        return children.stream()
                .mapToLong(child -> Decimals.factor(scale - child.scale()))
                .toArray();
    }

    /**
     * The combination of a group.
     *
     * @param scale the decimals of its points
     * @param digits the decimals of a quotient, no more than those of its points
     */
    static Combination of(Group group, List<BoundNode> children, int scale, int digits) {
        return switch (group.combine()) {
            case SUM -> new Sum(group, children, scale, digits);
            case MIN -> new Lowest(children, scale);
            case MEAN, WEIGHTED_MEAN -> new Mean(group, children, scale, digits);
            case PASSES -> new Passes(group.pass().orElseThrow(), children, scale);
        };
    }

    /** Combines the parts, each of which has been evaluated, into the points and state of the node {@code index}. */
    final void combine(Work work, int index) {
        long[] points = work.points[index];
        byte[] states = work.states[index];
        if (mayBeAbsent.length == 0) {
            combine(work, points, states);
            return;
        }
        settle(work, states);
        combine(work, points, states);
        for (int i = 0; i < work.chunk.length(); i++) {
            points[i] = isOut(states[i]) ? 0 : points[i];
        }
    }

    abstract void combine(Work work, long[] points, byte[] states);

    /** Refused if any part is; left out if every part is. The states are in the order in which they outweigh one another. */
    private void settle(Work work, byte[] states) {
        int length = work.chunk.length();
        byte[] most = work.answers;
        boolean oneIsThere = mayBeAbsent.length < children.size();
        Arrays.fill(states, 0, length, oneIsThere ? NodeState.SCORED.ordinalByte() : NodeState.REFUSED.ordinalByte());
        Arrays.fill(most, 0, length, NodeState.SCORED.ordinalByte());
        for (BoundNode child : mayBeAbsent) {
            byte[] part = work.states[child.index];
            for (int i = 0; i < length; i++) {
                states[i] = (byte) Math.min(states[i], part[i]);
                most[i] = (byte) Math.max(most[i], part[i]);
            }
        }
        for (int i = 0; i < length; i++) {
            NodeState inside = isOut(states[i]) ? NodeState.EXCLUDED : NodeState.SCORED;
            states[i] = most[i] == NodeState.REFUSED.ordinal() ? most[i] : inside.ordinalByte();
        }
    }

    static boolean isOut(byte state) {
        return state >= NodeState.EXCLUDED.ordinal();
    }
}

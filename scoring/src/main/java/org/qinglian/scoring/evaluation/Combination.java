package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Group;

/** How the points of the parts of a group become one number (合成). */
abstract class Combination {
    final List<BoundNode> children;
    final int scale;
    final long[] factors;

    private Combination(List<BoundNode> children, int scale) {
        this.children = children;
        this.scale = scale;
        this.factors = children.stream()
                .mapToLong(child -> Decimals.factor(scale - child.scale()))
                .toArray();
    }

    static Combination of(Group group, List<BoundNode> children, int scale) {
        return switch (group.combine()) {
            case SUM -> new Sum(group, children, scale);
            case MIN -> new Lowest(children, scale);
            case MEAN, WEIGHTED_MEAN -> new Mean(group, children, scale);
        };
    }

    /** Combines the parts, each of which has been evaluated, into the points and state of the node {@code index}. */
    final void combine(Work work, int index) {
        long[] points = work.points[index];
        byte[] states = work.states[index];
        int length = work.chunk.length();
        boolean mayBeAbsent = children.stream().anyMatch(BoundNode::mayBeAbsent);
        if (mayBeAbsent) {
            for (int i = 0; i < length; i++) {
                states[i] = state(work, i).ordinalByte();
            }
        }
        combine(work, points, states);
        for (int i = 0; i < length; i++) {
            boolean out = states[i] >= NodeState.EXCLUDED.ordinal();
            points[i] = out ? 0 : points[i];
        }
    }

    abstract void combine(Work work, long[] points, byte[] states);

    /** Refused if any part is; left out if every part is. */
    private NodeState state(Work work, int row) {
        boolean out = true;
        for (BoundNode child : children) {
            byte state = work.states[child.index][row];
            if (state == NodeState.REFUSED.ordinal()) {
                return NodeState.REFUSED;
            }
            out &= isOut(state);
        }
        return out ? NodeState.EXCLUDED : NodeState.SCORED;
    }

    static boolean isOut(byte state) {
        return state >= NodeState.EXCLUDED.ordinal();
    }

    /** All parts added up; what was left out to be made up for is made up for by the rest. */
    private static final class Sum extends Combination {
        private final BigDecimal full;

        Sum(Group group, List<BoundNode> children, int scale) {
            super(children, scale);
            full = group.max()
                    .orElseGet(() -> children.stream()
                            .map(child -> child.node.max().orElse(BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Override
        void combine(Work work, long[] points, byte[] states) {
            int length = work.chunk.length();
            for (int c = 0; c < factors.length; c++) {
                long[] part = work.points[children.get(c).index];
                long factor = factors[c];
                for (int i = 0; i < length; i++) {
                    points[i] += part[i] * factor;
                }
            }
            for (BoundNode child : children) {
                if (child instanceof BoundItem) {
                    rescale(work, points, child);
                }
            }
        }

        private void rescale(Work work, long[] points, BoundNode child) {
            byte[] states = work.states[child.index];
            for (int i = 0; i < work.chunk.length(); i++) {
                if (states[i] == NodeState.RESCALED.ordinal() && isFirstRescaled(work, child, i)) {
                    points[i] = rescaled(work, points[i], i);
                }
            }
        }

        private boolean isFirstRescaled(Work work, BoundNode child, int row) {
            for (BoundNode other : children) {
                if (work.states[other.index][row] == NodeState.RESCALED.ordinal()) {
                    return other == child;
                }
            }
            return false;
        }

        private long rescaled(Work work, long points, int row) {
            BigDecimal left = full;
            for (BoundNode child : children) {
                if (work.states[child.index][row] == NodeState.RESCALED.ordinal()) {
                    left = left.subtract(child.node.max().orElse(BigDecimal.ZERO));
                }
            }
            return left.signum() <= 0
                    ? 0
                    : BigDecimal.valueOf(points, scale)
                            .multiply(full)
                            .divide(left, scale, RoundingMode.HALF_UP)
                            .unscaledValue()
                            .longValueExact();
        }
    }

    /** The weighted mean of the parts that are not left out. */
    private static final class Mean extends Combination {
        private final BigDecimal[] weights;

        Mean(Group group, List<BoundNode> children, int scale) {
            super(children, scale);
            weights = children.stream()
                    .map(child -> group.combine() == Combine.MEAN
                            ? BigDecimal.ONE
                            : child.node.weight().orElse(BigDecimal.ZERO))
                    .toArray(BigDecimal[]::new);
        }

        @Override
        void combine(Work work, long[] points, byte[] states) {
            for (int i = 0; i < work.chunk.length(); i++) {
                BigDecimal sum = BigDecimal.ZERO;
                BigDecimal weight = BigDecimal.ZERO;
                for (int c = 0; c < weights.length; c++) {
                    BoundNode child = children.get(c);
                    if (!isOut(work.states[child.index][i])) {
                        BigDecimal part = BigDecimal.valueOf(work.points[child.index][i], child.scale());
                        sum = sum.add(part.multiply(weights[c]));
                        weight = weight.add(weights[c]);
                    }
                }
                points[i] = weight.signum() == 0
                        ? 0
                        : sum.divide(weight, scale, RoundingMode.HALF_UP)
                                .unscaledValue()
                                .longValueExact();
            }
        }
    }

    /** The lowest of the parts that are not left out. */
    private static final class Lowest extends Combination {
        Lowest(List<BoundNode> children, int scale) {
            super(children, scale);
        }

        @Override
        void combine(Work work, long[] points, byte[] states) {
            for (int i = 0; i < work.chunk.length(); i++) {
                long lowest = Long.MAX_VALUE;
                for (int c = 0; c < factors.length; c++) {
                    BoundNode child = children.get(c);
                    if (!isOut(work.states[child.index][i])) {
                        lowest = Math.min(lowest, work.points[child.index][i] * factors[c]);
                    }
                }
                points[i] = lowest == Long.MAX_VALUE ? 0 : lowest;
            }
        }
    }
}

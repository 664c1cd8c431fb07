package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Chunk;
import org.qinglian.scoring.rule.ConditionKernel;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.scheme.Node;

/** A node bound to the columns of a frame (绑定指标): at a known scale, with everything looked up. */
abstract sealed class BoundNode permits BoundItem, BoundGroup {
    final Node node;
    final int index;
    private final @Nullable Mask appliesTo;
    private long most = Long.MAX_VALUE;
    private long least = Long.MIN_VALUE;
    private boolean limited = false;
    private boolean mayLose = true;

    BoundNode(Node node, int index, Binding binding) {
        this.node = node;
        this.index = index;
        this.appliesTo = node.appliesTo()
                .map(condition -> ConditionKernel.of(condition, binding))
                .orElse(null);
    }

    /** The decimals of its points. */
    abstract int scale();

    /** The largest absolute value that its points can have. */
    abstract BigDecimal bound();

    /** Whether it can be in any state but scored. */
    boolean mayBeAbsent() {
        return appliesTo != null;
    }

    /** Whether its points are kept in 32 bits: an item of small points whose facts are always there. */
    boolean isSmall() {
        return false;
    }

    /**
     * Brings cap and floor to its scale, once that is known.
     *
     * @param inside the range of its points before cap and floor
     */
    final void bringLimits(PointRange inside) {
        most = node.max().map(value -> Decimals.unscaled(value, scale())).orElse(most);
        least = node.floor().map(value -> Decimals.unscaled(value, scale())).orElse(least);
        PointRange limits = inside.clamp(node.floor(), node.max());
        limited = !limits.equals(inside);
        mayLose = node.max()
                .filter(full -> limits.least()
                        .filter(least -> least.compareTo(full) >= 0)
                        .isEmpty())
                .isPresent();
    }

    /** Whether it has full points and may come to less. */
    final boolean mayLose() {
        return mayLose;
    }

    /** Whether cap or floor can change its points. */
    final boolean isLimited() {
        return limited;
    }

    final long most() {
        return most;
    }

    final long least() {
        return least;
    }

    /** Its points before cap and floor, and its state; parts first. */
    abstract void evaluateInside(Work work);

    /** Its points and state for the rows of the window. */
    void evaluate(Work work) {
        evaluateInside(work);
        work.noteRaw(this);
        clamp(work);
        if (appliesTo != null) {
            leaveOut(appliesTo, work);
        }
    }

    private void leaveOut(Mask mask, Work work) {
        Chunk chunk = work.chunk;
        mask.test(chunk, work.answers);
        for (int i = 0; i < chunk.length(); i++) {
            if (work.answers[i] != Mask.YES) {
                work.points[index][i] = 0;
                NodeState state = work.answers[i] == Mask.NO ? NodeState.EXCLUDED : NodeState.REFUSED;
                work.states[index][i] = state.ordinalByte();
            }
        }
    }

    /** Only what counts is capped: what was left out stays out, whatever the floor. */
    private void clamp(Work work) {
        if (!limited) {
            return;
        }
        long[] points = work.points[index];
        byte[] states = work.states[index];
        for (int i = 0; i < work.chunk.length(); i++) {
            long clamped = Math.max(least, Math.min(most, points[i]));
            points[i] = states[i] == NodeState.SCORED.ordinal() ? clamped : points[i];
        }
    }

    final int ownScale() {
        return Math.max(
                node.max().map(Decimals::scale).orElse(0),
                node.floor().map(Decimals::scale).orElse(0));
    }

    /** What cap and floor can bring its points to. */
    final BigDecimal ownBound() {
        return node.max()
                .map(BigDecimal::abs)
                .orElse(BigDecimal.ZERO)
                .add(node.floor().map(BigDecimal::abs).orElse(BigDecimal.ZERO));
    }

    final void requireFits(BigDecimal bound, int scale) {
        if (!Decimals.fits(bound, scale)) {
            throw new ArithmeticException("Node '" + node.id() + "': points up to " + bound.toPlainString() + " with "
                    + scale + " decimals are beyond the exact range; expected fewer digits in measures or points.");
        }
    }

    static void fill(Work work, int index, long points) {
        Arrays.fill(work.points[index], 0, work.chunk.length(), points);
        Arrays.fill(work.states[index], 0, work.chunk.length(), NodeState.SCORED.ordinalByte());
    }
}

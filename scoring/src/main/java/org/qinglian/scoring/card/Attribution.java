package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Pass;

/**
 * Whose points the points of a group are (归因): in a sum each part's own; in a mean each part's in proportion to its weight;
 * of the lowest, those of the first lowest part alone; where passes are counted, each pass is its part's.
 */
final class Attribution {
    private Attribution() {}

    /** What part of the points that a child brings reaches the score, given what part of the group's does. */
    static Factor factor(NodeTrace parent, int child, Factor ofParent) {
        Group group = (Group) parent.node();
        return switch (group.combine()) {
            case SUM, PASSES -> ofParent;
            case MIN -> lowest(parent) == child ? ofParent : ofParent.times(BigDecimal.ZERO, BigDecimal.ONE);
            case MEAN, WEIGHTED_MEAN -> ofParent.times(weight(parent, child), weights(parent));
        };
    }

    /** The points that a child brings into its group: its own, or those of its pass. */
    static BigDecimal brought(NodeTrace parent, int child) {
        BigDecimal points = parent.children().get(child).points();
        return pass(parent)
                .map(pass -> points.compareTo(pass.atLeast()) >= 0 ? pass.worth() : BigDecimal.ZERO)
                .orElse(points);
    }

    /** What a pass of a part is, where passes are counted. */
    static Optional<Pass> pass(NodeTrace parent) {
        return ((Group) parent.node()).pass();
    }

    /** What the parts of a group come to before anything is made up for, closed, capped or rounded. */
    static BigDecimal combined(NodeTrace parent) {
        Group group = (Group) parent.node();
        boolean added = group.combine() == Combine.SUM || group.combine() == Combine.PASSES;
        return added || parent.state() == NodeState.GATED ? ofParts(parent) : parent.raw();
    }

    /** The factors of a mean have said it already; only a closed gate asks for it. */
    private static BigDecimal ofParts(NodeTrace parent) {
        Factor whole = Factor.one(parent.raw().scale());
        return IntStream.range(0, parent.children().size())
                .filter(child -> parent.children().get(child).counts())
                .mapToObj(child -> factor(parent, child, whole).of(brought(parent, child)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parts of a sum that are left out and made up for by the rest. */
    static List<NodeTrace> madeUpFor(NodeTrace parent) {
        return parent.children().stream()
                .filter(child -> child.state() == NodeState.RESCALED)
                .toList();
    }

    /** The full points of a sum. */
    static BigDecimal full(NodeTrace parent) {
        return parent.node().max().orElseGet(() -> full(parent.children()));
    }

    /** The full points of parts together. */
    static BigDecimal full(List<NodeTrace> parts) {
        return parts.stream()
                .map(part -> part.node().max().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean rescales(NodeTrace parent) {
        return ((Group) parent.node()).combine() == Combine.SUM
                && parent.children().stream().anyMatch(child -> child.state() == NodeState.RESCALED);
    }

    private static BigDecimal weight(NodeTrace parent, int child) {
        return ((Group) parent.node()).combine() == Combine.MEAN
                ? BigDecimal.ONE
                : parent.children().get(child).node().weight().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal weights(NodeTrace parent) {
        BigDecimal sum = IntStream.range(0, parent.children().size())
                .filter(child -> parent.children().get(child).counts())
                .mapToObj(child -> weight(parent, child))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? BigDecimal.ONE : sum;
    }

    private static int lowest(NodeTrace parent) {
        List<NodeTrace> children = parent.children();
        int lowest = -1;
        for (int i = 0; i < children.size(); i++) {
            boolean lower = lowest < 0
                    || children.get(i).points().compareTo(children.get(lowest).points()) < 0;
            if (children.get(i).counts() && lower) {
                lowest = i;
            }
        }
        return lowest;
    }
}

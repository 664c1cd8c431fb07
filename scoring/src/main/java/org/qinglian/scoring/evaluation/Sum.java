package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Quotient;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;

/** All parts added up; what was left out to be made up for is made up for by the rest. */
final class Sum extends Combination {
    private final long[] factors;
    private final long full;
    private final long[] fullOf;
    private final long rest;
    private final int[] small;
    private final int[] wide;

    /** The node of each child. */
    private final int[] nodes;

    private final List<BoundNode> rescaled;

    Sum(Group group, List<BoundNode> children, int scale, int digits) {
        super(children, scale);
        factors = factors();
        rescaled = children.stream()
                .filter(child -> child.node instanceof Item item && item.mayBeRescaled())
                .toList();
        BigDecimal whole =
                group.max().orElseGet(() -> children.stream().map(Sum::full).reduce(BigDecimal.ZERO, BigDecimal::add));
        int fullScale = Stream.concat(Stream.of(whole), rescaled.stream().map(Sum::full))
                .mapToInt(Decimals::scale)
                .max()
                .orElse(0);
        full = Decimals.unscaled(whole, fullScale);
        fullOf = rescaled.stream()
                .mapToLong(child -> Decimals.unscaled(full(child), fullScale))
                .toArray();
        rest = rescaled.isEmpty() ? 1 : Decimals.factor(scale - digits);
        BigDecimal bound = children.stream()
                .filter(BoundNode::isSmall)
                .map(BoundNode::bound)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean addsUpSmall = Decimals.fitsSmall(bound, scale);
        nodes = children.stream().mapToInt(child -> child.index).toArray();
        small = IntStream.range(0, children.size())
                .filter(child -> addsUpSmall && children.get(child).isSmall())
                .toArray();
        wide = IntStream.range(0, children.size())
                .filter(child -> !addsUpSmall || !children.get(child).isSmall())
                .toArray();
    }

    @Override
    void combine(Work work, long[] points, byte[] states) {
        if (small.length > 0) {
            addSmall(work, points);
        }
        for (int c : wide) {
            BoundNode child = children.get(c);
            if (child.isSmall()) {
                add(work.small[child.index], factors[c], points, work.chunk.length());
            } else {
                add(work.points[child.index], factors[c], points, work.chunk.length());
            }
        }
        for (BoundNode child : rescaled) {
            rescale(work, points, child);
        }
    }

    private static void add(long[] part, long factor, long[] points, int length) {
        for (int i = 0; i < length; i++) {
            points[i] += part[i] * factor;
        }
    }

    private static void add(int[] part, long factor, long[] points, int length) {
        for (int i = 0; i < length; i++) {
            points[i] += part[i] * factor;
        }
    }

    /** Small parts are added up in 32 bits, of which a processor adds twice as many at once. */
    private void addSmall(Work work, long[] points) {
        int length = work.chunk.length();
        if (length == 1) {
            points[0] = addSmall(work);
            return;
        }
        int[] sum = work.smallRule;
        Arrays.fill(sum, 0, length, 0);
        for (int c = 0; c < small.length; c += 2) {
            int one = small[c];
            boolean isPair = c + 1 < small.length;
            int two = isPair ? small[c + 1] : one;
            int ofTwo = isPair ? (int) factors[two] : 0;
            addTwo(work.small[nodes[one]], (int) factors[one], work.small[nodes[two]], ofTwo, sum, length);
        }
        for (int i = 0; i < length; i++) {
            points[i] = sum[i];
        }
    }

    /** Two parts at once, which halves the way to the sum and back. */
    private static void addTwo(int[] one, int ofOne, int[] two, int ofTwo, int[] sum, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += one[i] * ofOne + two[i] * ofTwo;
        }
    }

    /** Of a single row, for which a loop for each part is more than is to be done. */
    private long addSmall(Work work) {
        long sum = 0;
        for (int c : small) {
            sum += work.small[nodes[c]][0] * factors[c];
        }
        return sum;
    }

    private static BigDecimal full(BoundNode child) {
        return child.node.max().orElse(BigDecimal.ZERO);
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
        for (BoundNode other : rescaled) {
            if (work.states[other.index][row] == NodeState.RESCALED.ordinal()) {
                return other == child;
            }
        }
        return false;
    }

    private long rescaled(Work work, long points, int row) {
        long left = full;
        for (int c = 0; c < rescaled.size(); c++) {
            if (work.states[rescaled.get(c).index][row] == NodeState.RESCALED.ordinal()) {
                left -= fullOf[c];
            }
        }
        return left <= 0 ? 0 : rest * Quotient.halfUp(points, full, Math.multiplyExact(left, rest));
    }
}

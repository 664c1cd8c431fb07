package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Quotient;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Group;

/** The weighted mean of the parts that are not left out. */
final class Mean extends Combination {
    private final long[] weights;
    private final int widest;
    private final long[] units;
    private final long times;
    private final long divisor;
    private final long factor;

    Mean(Group group, List<BoundNode> children, int scale, int digits) {
        super(children, scale);
        List<BigDecimal> all = children.stream()
                .map(child -> group.combine() == Combine.MEAN
                        ? BigDecimal.ONE
                        : child.node.weight().orElse(BigDecimal.ZERO))
                .toList();
        int weightDigits = all.stream().mapToInt(Decimals::scale).max().orElse(0);
        weights = all.stream()
                .mapToLong(weight -> Decimals.unscaled(weight, weightDigits))
                .toArray();
        widest = children.stream().mapToInt(BoundNode::scale).max().orElse(0);
        units = children.stream()
                .mapToLong(child -> Decimals.factor(widest - child.scale()))
                .toArray();
        times = Decimals.factor(Math.max(0, digits - widest));
        divisor = Decimals.factor(Math.max(0, widest - digits));
        factor = Decimals.factor(scale - digits);
        requireExact(group);
    }

    private void requireExact(Group group) {
        BigDecimal most = BigDecimal.ZERO;
        for (int c = 0; c < weights.length; c++) {
            most = most.add(children.get(c).bound().movePointRight(widest).multiply(BigDecimal.valueOf(weights[c])));
        }
        if (!Decimals.isComparable(most, 0)) {
            throw new ArithmeticException(
                    "Node '" + group.id() + "': points times weights up to " + most.toPlainString()
                            + " are beyond the exact range; expected fewer digits in weights or points.");
        }
    }

    @Override
    void combine(Work work, long[] points, byte[] states) {
        for (int i = 0; i < work.chunk.length(); i++) {
            long sum = 0;
            long weight = 0;
            for (int c = 0; c < weights.length; c++) {
                BoundNode child = children.get(c);
                if (!isOut(work.states[child.index][i])) {
                    sum += work.pointsOf(child, i) * units[c] * weights[c];
                    weight += weights[c];
                }
            }
            points[i] = weight == 0 ? 0 : factor * Quotient.halfUp(sum, times, weight * divisor);
        }
    }
}

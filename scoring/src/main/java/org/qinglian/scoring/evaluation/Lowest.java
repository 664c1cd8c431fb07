package org.qinglian.scoring.evaluation;

import java.util.List;

/** The lowest of the parts that are not left out. */
final class Lowest extends Combination {
    private final long[] factors;

    Lowest(List<BoundNode> children, int scale) {
        super(children, scale);
        factors = factors();
    }

    @Override
    void combine(Work work, long[] points, byte[] states) {
        for (int i = 0; i < work.chunk.length(); i++) {
            long lowest = Long.MAX_VALUE;
            for (int c = 0; c < factors.length; c++) {
                BoundNode child = children.get(c);
                if (!isOut(work.states[child.index][i])) {
                    lowest = Math.min(lowest, work.pointsOf(child, i) * factors[c]);
                }
            }
            points[i] = lowest == Long.MAX_VALUE ? 0 : lowest;
        }
    }
}

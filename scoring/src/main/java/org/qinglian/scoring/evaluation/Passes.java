package org.qinglian.scoring.evaluation;

import java.util.List;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.scheme.Pass;

/** What a pass is worth, for each part that passes. */
final class Passes extends Combination {
    private final long[] bars;
    private final long worth;

    Passes(Pass pass, List<BoundNode> children, int scale) {
        super(children, scale);
        bars = children.stream()
                .mapToLong(child -> Decimals.atLeast(pass.atLeast(), child.scale()))
                .toArray();
        worth = Decimals.unscaled(pass.worth(), scale);
    }

    @Override
    void combine(Work work, long[] points, byte[] states) {
        for (int c = 0; c < bars.length; c++) {
            BoundNode child = children.get(c);
            byte[] partStates = work.states[child.index];
            for (int i = 0; i < work.chunk.length(); i++) {
                boolean passed = work.pointsOf(child, i) >= bars[c] && !isOut(partStates[i]);
                points[i] += passed ? worth : 0;
            }
        }
    }
}

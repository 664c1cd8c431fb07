package org.qinglian.scoring.evaluation;

import java.util.List;
import org.qinglian.scoring.rule.SmallCurve;

/**
 * The items of a group of which each is one curve (单曲线指标), for a single row: one loop goes from value to points, where a loop for
 * each item would be more than is to be done in it.
 */
final class SmallItems {
    private final SmallCurve[] curves;
    private final int[] columns;
    private final int[] nodes;

    SmallItems(List<BoundItem> items) {
        curves = items.stream().flatMap(item -> item.whole().stream()).toArray(SmallCurve[]::new);
        columns = items.stream().mapToInt(BoundItem::column).toArray();
        nodes = items.stream().mapToInt(item -> item.index).toArray();
    }

    /** The points of each for the only row of the window. */
    void evaluateOne(Work work) {
        for (int item = 0; item < curves.length; item++) {
            work.small[nodes[item]][0] = curves[item].at(work.chunk.small(columns[item])[0]);
        }
    }
}

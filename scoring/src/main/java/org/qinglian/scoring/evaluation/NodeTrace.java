package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.scheme.Node;

/**
 * What a node came to for one row (指标明细).
 *
 * @param node the node
 * @param points its points, after cap and floor
 * @param raw its points before cap and floor
 * @param state its state
 * @param start from where an item started
 * @param rules the points of each rule of an item
 * @param children the parts of a group
 */
public record NodeTrace(
        Node node,
        BigDecimal points,
        BigDecimal raw,
        NodeState state,
        BigDecimal start,
        List<BigDecimal> rules,
        List<NodeTrace> children) {
    public NodeTrace {
        rules = Copy.list(rules);
        children = Copy.list(children);
    }

    /** Whether it counts for its group. */
    public boolean counts() {
        return state.compareTo(NodeState.EXCLUDED) < 0;
    }
}

package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.scoring.scheme.Node;

/**
 * What a node came to for one row (指标明细).
 *
 * @param node the node
 * @param points its points, after cap and floor
 * @param raw its points before cap and floor
 * @param state its state
 * @param start from where an item started
 * @param rules what each rule of an item came to
 * @param children the parts of a group
 */
public record NodeTrace(
        Node node,
        BigDecimal points,
        BigDecimal raw,
        NodeState state,
        BigDecimal start,
        List<RuleTrace> rules,
        List<NodeTrace> children) {
    public NodeTrace {
        rules = List.copyOf(rules);
        children = List.copyOf(children);
    }

    /** The node of an identifier, this one or one below it. */
    public Optional<NodeTrace> find(String id) {
        return node.id().equals(id)
                ? Optional.of(this)
                : children.stream().flatMap(child -> child.find(id).stream()).findFirst();
    }

    /** Whether it counts for its group. */
    public boolean counts() {
        return state.compareTo(NodeState.EXCLUDED) < 0;
    }
}

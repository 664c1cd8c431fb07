package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fact.SourceType;

/**
 * A node of a scorecard (评分卡指标): its own points, and what it and its parts contribute to the score.
 *
 * @param id the identifier of the node
 * @param title its title
 * @param state its state
 * @param points its own points, before any weight
 * @param max its full points, if it has such
 * @param factor what part of its points reaches the score, none where its pass counts in their place; absent if all of them
 *     do, or it does not count
 * @param source the least reliable type of source that its rules read; absent of a group, and of an item whose rules read nothing
 * @param contributions what it contributes itself, and for what it earned nothing
 * @param children its parts
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NodeCard(
        String id,
        LocalizedText title,
        NodeState state,
        BigDecimal points,
        Optional<BigDecimal> max,
        Optional<Factor> factor,
        Optional<SourceType> source,
        List<Contribution> contributions,
        List<NodeCard> children) {
    public NodeCard {
        contributions = Copy.list(contributions);
        children = Copy.list(children);
    }

    /** The points that there are to win; none where the maximum only bounds what is taken off. */
    public Optional<BigDecimal> full() {
        return max.filter(bound -> bound.signum() > 0);
    }

    /** The points short of the full points; absent if there are no full points or the node does not count. */
    public Optional<BigDecimal> loss() {
        return state.compareTo(NodeState.EXCLUDED) < 0 ? max.map(full -> full.subtract(points)) : Optional.empty();
    }

    /** The pass that it makes or misses, if it is a part whose passes are counted; it stands before all else. */
    Optional<Contribution> pass() {
        boolean passes = !contributions.isEmpty() && contributions.get(0).kind() == ContributionKind.PASS;
        return passes ? Optional.of(contributions.get(0)) : Optional.empty();
    }

    /** This node and all below it, in the order of the scheme. */
    public Stream<NodeCard> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NodeCard::stream));
    }
}

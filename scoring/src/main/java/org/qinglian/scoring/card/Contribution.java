package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Citation;

/**
 * A contribution to a score (得分构成): so many points, from this node, by this rule, on these facts.
 *
 * @param node the identifier of the node
 * @param kind by what it came about
 * @param points the points of the final score that it makes up, weights applied; 0 for a rule that could have earned points
 *     and did not
 * @param reason why, in words
 * @param facts the facts that a rule counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contribution(
        String node, ContributionKind kind, BigDecimal points, LocalizedText reason, List<Citation> facts) {
    public Contribution {
        facts = Copy.list(facts);
    }
}

package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * A node in two periods (指标对比): what it made up of the score then and now, and why that is not the same.
 *
 * @param node the identifier of the node, or of the override
 * @param title its title
 * @param then the points of the score that it made up in the earlier period; absent if it was not in the scheme, 0 of an
 *     override that did not hold
 * @param now the points that it makes up in the later one; absent if it is not in the scheme, 0 of an override that does not
 *     hold
 * @param reasonsThen its contributions of the earlier period that are not the same in the later one
 * @param reasonsNow its contributions of the later period that were not the same in the earlier one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NodeComparison(
        String node,
        LocalizedText title,
        Optional<BigDecimal> then,
        Optional<BigDecimal> now,
        List<Contribution> reasonsThen,
        List<Contribution> reasonsNow) {
    public NodeComparison {
        reasonsThen = Copy.list(reasonsThen);
        reasonsNow = Copy.list(reasonsNow);
    }

    /** By how many points it changes the score; what is not in the scheme makes up nothing. */
    public BigDecimal change() {
        return MeasuredRow.plain(now.orElse(BigDecimal.ZERO).subtract(then.orElse(BigDecimal.ZERO)));
    }

    /** Whether it makes up another number of points, or is in the scheme in one of the two alone. */
    public boolean differs() {
        return change().signum() != 0 || then.isPresent() != now.isPresent();
    }

    /** The facts that the reasons of then rest on and those of now do not. */
    public List<Citation> factsGone() {
        return without(reasonsThen, reasonsNow);
    }

    /** The facts that the reasons of now rest on and those of then do not. */
    public List<Citation> factsNew() {
        return without(reasonsNow, reasonsThen);
    }

    private static List<Citation> without(List<Contribution> some, List<Contribution> others) {
        Set<Citation> facts = facts(some);
        facts.removeAll(facts(others));
        return List.copyOf(facts);
    }

    private static Set<Citation> facts(List<Contribution> contributions) {
        Set<Citation> facts = new LinkedHashSet<>();
        contributions.forEach(contribution -> facts.addAll(contribution.facts()));
        return facts;
    }
}

package org.qinglian.core.discipline;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What an edition of the rules of one regime says of the effect of its sanctions over time (影响期规则).
 *
 * @param rules a rule for each sanction; a sanction without one has no period
 * @param inLieuOfRemoval the months of a serious warning in lieu of removal from Party posts, where they differ from its own
 * @param stacking what happens when a new sanction falls into a running period; empty if the edition does not say
 */
public record InfluenceRules(
        List<InfluenceRule> rules, Optional<Integer> inLieuOfRemoval, Optional<Stacking> stacking) {
    /**
     * How periods stack (影响期叠加): the unexpired remainder and the new period together, counted from the effect of the
     * new decision.
     *
     * @param cap the most that they may come to, in months; without a limit if empty (上不封顶)
     */
    public record Stacking(Optional<Integer> cap) {}

    public InfluenceRules {
        rules = Copy.list(rules);
    }

    /** The rule on a sanction. */
    public Optional<InfluenceRule> on(Sanction sanction) {
        return rules.stream().filter(rule -> rule.sanction() == sanction).findFirst();
    }
}

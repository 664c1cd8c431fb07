package org.qinglian.core.conduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * The rule of a ranking list (红黑榜规则): who is on the red list, who on the black list, and what is proposed for those who
 * stay there. It ranks units, never persons.
 *
 * @param id its identifier
 * @param title its title
 * @param basis where it comes from
 * @param cadence how often a list appears
 * @param direction which values are the better ones
 * @param groups the groups of units
 * @param blackAfter so many lists in a row among the last put a unit on the black list, 1 or more
 * @param ties what becomes of units that share the last listed place
 * @param absence what a list on which a unit was not inspected does to its run
 * @param escalation what is proposed for units that stay among the last
 */
@Value.Builder
public record RankingRule(
        @NotNull Ref<RankingRule> id,
        @NotNull LocalizedText title,
        Optional<@Valid Basis> basis,
        @NotNull Cadence cadence,
        @NotNull RankingDirection direction,
        List<@Valid RankingGroup> groups,
        @NotNull @Positive Integer blackAfter,
        @NotNull TiesPolicy ties,
        @NotNull AbsencePolicy absence,
        List<@Valid EscalationStep> escalation)
        implements Identified<RankingRule>, WithRankingRule {
    public RankingRule {
        groups = Copy.list(groups);
        escalation = Copy.list(escalation);
    }

    public static RankingRuleBuilder builder() {
        return new RankingRuleBuilder();
    }

    /** The group of a code, if there is one. */
    public Optional<RankingGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}

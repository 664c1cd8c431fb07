package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * An engineering project (工程项目) of an owner, from its planning to its completion.
 *
 * <p>Example: the refurbishment of a school, planned in 2025 and under construction. It is not a contract: it is procured in
 * {@link Lot lots}, each through a {@link Tender}.
 *
 * @param id its identifier
 * @param title its title
 * @param owner the unit that builds it (业主、项目单位)
 * @param department the department in charge of it (主管部门)
 * @param investment what it costs in all, by its approval (投资额)
 * @param budgetMoney how much of that is budget money (预算资金)
 * @param roles who plays which part in it
 * @param procedures the steps of the four procedures
 * @param estimates the chain of estimates; at most one amount a link
 * @param preNamed suppliers that were named before the tender
 * @param history the stages that it came into
 */
@Value.Builder
public record Project(
        @NotNull Ref<Project> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor owner,
        Optional<@Valid Actor> department,
        Optional<@Valid Money> investment,
        Optional<@Valid Money> budgetMoney,
        List<@Valid RoleAssignment> roles,
        List<@Valid ProcedureStep> procedures,
        List<@Valid Estimate> estimates,
        List<@Valid PreNaming> preNamed,
        List<@Valid Step<ProjectStage>> history)
        implements Identified<Project>, Staged<ProjectStage>, WithProject {
    public Project {
        roles = Copy.list(roles);
        procedures = Copy.list(procedures);
        estimates = Copy.list(estimates);
        preNamed = Copy.list(preNamed);
        history = Copy.list(history);
    }

    public static ProjectBuilder builder() {
        return new ProjectBuilder();
    }

    /** The amount at a link of the chain, if it is on record. */
    public Optional<Money> amount(EstimateLink link) {
        return estimates.stream()
                .filter(estimate -> estimate.link() == link)
                .map(Estimate::amount)
                .findFirst();
    }
}

package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A sector plan (工作方案) of a unit.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that answers for it
 */
@Value.Builder
public record SectorPlan(
        @NotNull Ref<SectorPlan> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit) implements Identified<SectorPlan>, WithSectorPlan {
    public static SectorPlanBuilder builder() {
        return new SectorPlanBuilder();
    }
}

package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Sector;

/**
 * A work plan of the programme (工作方案): the overall one, or that of a sector under it; together “1 + 7”, or more.
 *
 * <p>Example: the plan for clean schools under the overall plan, led by the education bureau. Culture has a plan and no
 * institutions: it cuts across the others. It is neither a policy nor a task.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that issued it
 * @param sector the sector; absent for the overall plan
 * @param under the overall plan, for the plan of a sector
 * @param lead who leads its execution (牵头单位)
 * @param issuedOn the day of issue
 * @param effectiveUntil the last day for which it plans
 */
@Value.Builder
public record SectorPlan(
        @NotNull Ref<SectorPlan> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<Sector> sector,
        Optional<Ref<SectorPlan>> under,
        Optional<@Valid Actor> lead,
        @NotNull LocalDate issuedOn,
        Optional<LocalDate> effectiveUntil)
        implements Identified<SectorPlan>, WithSectorPlan {

    public static SectorPlanBuilder builder() {
        return new SectorPlanBuilder();
    }

    /** Whether it is the overall plan (总体方案). */
    @JsonIgnore
    public boolean isOverall() {
        return sector.isEmpty();
    }

    /** Whether it is issued and not yet over on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !issuedOn.isAfter(day)
                && effectiveUntil.filter(last -> day.isAfter(last)).isEmpty();
    }
}

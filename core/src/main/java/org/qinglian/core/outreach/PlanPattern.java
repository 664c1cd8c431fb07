package org.qinglian.core.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Sector;

/**
 * How an overall plan is worked out in plans of sectors (“1 + N”工作格局): which sectors have one, and which have none.
 *
 * @param overall the overall plan
 * @param planned the sectors that have a plan in force, in the order of the list that was asked for, then others
 * @param missing the sectors of that list that have none
 */
public record PlanPattern(Ref<SectorPlan> overall, List<Sector> planned, List<Sector> missing) {
    public PlanPattern {
        planned = Copy.list(planned);
        missing = Copy.list(missing);
    }

    /**
     * The pattern of an overall plan on a day.
     *
     * @param plans all plans; those of other overall plans are left out
     * @param sectors the sectors that are to have one, usually {@link Sector#SEVEN}
     */
    public static PlanPattern of(
            SectorPlan overall, Collection<SectorPlan> plans, List<Sector> sectors, LocalDate day) {
        Set<Sector> found = new LinkedHashSet<>();
        plans.stream()
                .filter(plan -> plan.under().filter(overall.id()::equals).isPresent())
                .filter(plan -> plan.isInForceOn(day))
                .flatMap(plan -> plan.sector().stream())
                .forEach(found::add);
        Set<Sector> planned = new LinkedHashSet<>(sectors);
        planned.retainAll(found);
        planned.addAll(found);
        return new PlanPattern(
                overall.id(),
                List.copyOf(planned),
                sectors.stream().filter(sector -> !found.contains(sector)).toList());
    }

    /** As one writes it: {@code 1+7}. */
    @Override
    public String toString() {
        return "1+" + planned.size();
    }
}

package org.qinglian.core.inspection.outreach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.outreach.SectorPlan;

/**
 * The plans of sectors under each overall plan (分领域方案).
 *
 * @param plans the plans by the overall plan that they are under
 */
record PlansByOverall(Map<Ref<SectorPlan>, List<SectorPlan>> plans) {
    static PlansByOverall of(Inspected inspected) {
        return inspected.shared(PlansByOverall.class, whole -> {
            Map<Ref<SectorPlan>, List<SectorPlan>> plans = new HashMap<>();
            whole.programme()
                    .outreach()
                    .plans()
                    .forEach(plan -> plan.under()
                            .ifPresent(overall -> plans.computeIfAbsent(overall, key -> new ArrayList<>())
                                    .add(plan)));
            return new PlansByOverall(plans);
        });
    }

    List<SectorPlan> under(SectorPlan overall) {
        return plans.getOrDefault(overall.id(), List.of());
    }
}

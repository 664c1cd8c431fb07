package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;
import org.qinglian.core.outreach.PlanPattern;
import org.qinglian.core.outreach.SectorPlan;

/** Every sector has a plan under the overall plan in force (分领域方案齐全). */
final class SectorWithoutPlan extends RecordCheck<SectorPlan> {
    SectorWithoutPlan() {
        super(
                "outreach.sector-without-plan",
                Severity.WARNING,
                Optional.of(OutreachBasis.PLANS),
                OutreachCollections.PLANS);
    }

    @Override
    protected void judge(SectorPlan plan, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!plan.isOverall() || !plan.isInForceOn(inspected.asOf())) {
            return;
        }
        PlanPattern pattern = PlanPattern.of(
                plan,
                PlansByOverall.of(inspected).under(plan),
                inspected.norms(OutreachNorms.standard()).sectors(),
                inspected.asOf());
        verdicts.expect(
                pattern.missing().isEmpty(),
                plan,
                pointer,
                Map.of("found", pattern.toString(), "missing", Wording.names(pattern.missing())));
    }
}

package org.qinglian.core.inspection.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.SectorPlan;

/** A plan in force says who leads it, and that of a sector under which overall plan (牵头单位). */
final class PlanWithoutLead extends RecordCheck<SectorPlan> {
    private static final LocalizedText LEAD = Wording.text("牵头单位（lead）", "lead");
    private static final LocalizedText UNDER = Wording.text("总体方案（under）", "under");

    PlanWithoutLead() {
        super(
                "outreach.plan-without-lead",
                Severity.WARNING,
                Optional.of(OutreachBasis.PLANS),
                OutreachCollections.PLANS);
    }

    @Override
    protected void judge(SectorPlan plan, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!plan.isInForceOn(inspected.asOf())) {
            return;
        }
        List<LocalizedText> missing = new ArrayList<>();
        if (plan.lead().isEmpty()) {
            missing.add(LEAD);
        }
        if (!plan.isOverall() && plan.under().isEmpty()) {
            missing.add(UNDER);
        }
        verdicts.expect(missing.isEmpty(), plan, pointer, Map.of("found", Wording.all(missing)));
    }
}

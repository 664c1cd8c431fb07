package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.SanctionDecision;

/** Nobody is used again while a sanction bars promotion (影响期内重新使用). */
final class ReuseInPeriod extends RecordCheck<Reuse> {
    ReuseInPeriod() {
        super("care.reuse-in-period", Severity.ERROR, Optional.of(CareBasis.EXPIRY), CareCollections.REUSES);
    }

    @Override
    protected void judge(Reuse reuse, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<SanctionDecision> decision = inspected.registry().find(SanctionDecision.class, reuse.sanction());
        if (decision.isEmpty()) {
            return;
        }
        Optional<InfluencePeriod> barring =
                CareShared.periods(inspected).running(decision.get().person(), reuse.appointedOn()).stream()
                        .filter(InfluencePeriod::barsPromotion)
                        .findFirst();
        verdicts.expect(
                barring.isEmpty(),
                reuse,
                pointer + "/appointedOn",
                barring.<Map<String, ?>>map(period -> Map.of(
                                "found", reuse.appointedOn(),
                                "decision", period.decision(),
                                "expected", period.days().inWords()))
                        .orElse(Map.of()));
    }
}

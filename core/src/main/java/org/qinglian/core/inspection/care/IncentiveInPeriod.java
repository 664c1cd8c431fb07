package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.InfluencePeriod;

/** Nobody receives an incentive while a sanction has effect (影响期内激励). */
final class IncentiveInPeriod extends RecordCheck<Incentive> {
    IncentiveInPeriod() {
        super(
                "care.incentive-in-period",
                Severity.ERROR,
                Optional.of(CareBasis.INCENTIVES),
                CareCollections.INCENTIVES);
    }

    @Override
    protected void judge(Incentive incentive, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!inspected.norms(CareNorms.standard()).barredIncentives().contains(incentive.kind())) {
            return;
        }
        Optional<InfluencePeriod> running =
                CareShared.periods(inspected).running(incentive.recipient(), incentive.effectiveOn()).stream()
                        .findFirst();
        verdicts.expect(
                running.isEmpty(),
                incentive,
                pointer + "/effectiveOn",
                running.<Map<String, ?>>map(period -> Map.of(
                                "found", incentive.effectiveOn(),
                                "decision", period.decision(),
                                "expected", period.days().inWords()))
                        .orElse(Map.of()));
    }
}

package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;

/** A revisit takes place while the sanction has effect (影响期内回访). */
final class RevisitOutsidePeriod extends RecordCheck<Revisit> {
    RevisitOutsidePeriod() {
        super(
                "care.revisit-outside-period",
                Severity.WARNING,
                Optional.of(CareBasis.REVISIT),
                CareCollections.REVISITS);
    }

    @Override
    protected void judge(Revisit revisit, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<SanctionDecision> decision = inspected.registry().find(SanctionDecision.class, revisit.sanction());
        Optional<InfluencePeriod> period = CareShared.periods(inspected).of(revisit.sanction());
        if (decision.isEmpty() || period.isEmpty() || period.get().regime() == SanctionRegime.ADMONITION) {
            return;
        }
        verdicts.expect(
                period.get().runsOn(revisit.visitedOn()),
                revisit,
                pointer + "/visitedOn",
                Map.of(
                        "found", revisit.visitedOn(),
                        "decision", revisit.sanction(),
                        "expected", period.get().days().inWords()));
    }
}

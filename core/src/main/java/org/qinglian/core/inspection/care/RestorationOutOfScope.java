package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Restoration;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A name is restored as far as the sanction was made known (在原公布范围内恢复名誉). */
final class RestorationOutOfScope extends RecordCheck<Restoration> {
    RestorationOutOfScope() {
        super(
                "care.restoration-out-of-scope",
                Severity.ERROR,
                Optional.of(CareBasis.RESTORATION_LAW),
                CareCollections.RESTORATIONS);
    }

    @Override
    protected void judge(Restoration restoration, String pointer, Inspected inspected, Verdicts verdicts) {
        verdicts.expect(
                restoration.scope() == restoration.madeKnown(),
                restoration,
                pointer + "/scope",
                Map.of("found", restoration.scope(), "expected", restoration.madeKnown()));
    }
}

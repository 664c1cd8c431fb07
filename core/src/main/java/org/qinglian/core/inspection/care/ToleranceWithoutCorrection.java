package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** An order to correct goes with every tolerance (限期纠错). */
final class ToleranceWithoutCorrection extends RecordCheck<ToleranceApplication> {
    ToleranceWithoutCorrection() {
        super(
                "care.tolerance-without-correction",
                Severity.ERROR,
                Optional.of(CareBasis.CORRECTION_ORDER),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.reachedOn(ToleranceState.RECOGNISED).isEmpty()) {
            return;
        }

        verdicts.expect(application.correction().isPresent(), application, pointer + "/correction", Map.of());
    }
}

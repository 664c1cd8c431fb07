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

/** Tolerance is examined in the proceeding on accountability (容错与问责同程序). */
final class ToleranceOutsideProceeding extends RecordCheck<ToleranceApplication> {
    ToleranceOutsideProceeding() {
        super(
                "care.tolerance-outside-proceeding",
                Severity.ERROR,
                Optional.of(CareBasis.SAME_PROCEEDING),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.reachedOn(ToleranceState.ACCEPTED).isPresent()) {
            verdicts.expect(application.isInProceeding(), application, pointer + "/proceeding", Map.of());
        }
    }
}

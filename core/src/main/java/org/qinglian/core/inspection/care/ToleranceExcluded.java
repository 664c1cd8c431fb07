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

/** Nothing is tolerated for which there is an exclusion (不予容错情形). */
final class ToleranceExcluded extends RecordCheck<ToleranceApplication> {
    ToleranceExcluded() {
        super(
                "care.tolerance-excluded",
                Severity.ERROR,
                Optional.of(CareBasis.NO_TOLERANCE),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.reachedOn(ToleranceState.RECOGNISED).isEmpty()) {
            return;
        }

        verdicts.expect(
                application.exclusions().isEmpty(),
                application,
                pointer + "/exclusions",
                Map.of("found", Wording.names(application.exclusions())));
    }
}

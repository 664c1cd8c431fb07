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

/** What is tolerated is an error and no violation by the three distinctions (三个区分开来). */
final class ToleranceOfViolation extends RecordCheck<ToleranceApplication> {
    ToleranceOfViolation() {
        super(
                "care.tolerance-of-violation",
                Severity.ERROR,
                Optional.of(CareBasis.THREE_DISTINCTIONS),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.reachedOn(ToleranceState.RECOGNISED).isEmpty()) {
            return;
        }

        verdicts.expect(
                application.isErrorNoViolation(),
                application,
                pointer + "/distinctions",
                Map.of("found", Wording.names(application.violations())));
    }
}

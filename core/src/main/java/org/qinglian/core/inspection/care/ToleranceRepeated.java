package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.care.ToleratedErrors;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** The same error of the same person is not tolerated twice (同错再犯). */
final class ToleranceRepeated extends RecordCheck<ToleranceApplication> {
    ToleranceRepeated() {
        super(
                "care.tolerance-repeated",
                Severity.ERROR,
                Optional.of(CareBasis.SAME_PROCEEDING),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.reachedOn(ToleranceState.RECOGNISED).isEmpty()) {
            return;
        }

        Optional<ToleranceApplication> earlier = inspected
                .shared(
                        ToleratedErrors.class,
                        whole -> ToleratedErrors.of(whole.programme().care().tolerances(), whole.people()))
                .before(application);
        verdicts.expect(
                earlier.isEmpty(),
                application,
                pointer + "/error",
                Map.of(
                        "found",
                        application.error(),
                        "other",
                        earlier.map(ToleranceApplication::id).orElse(application.id())));
    }
}

package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** The outcome of tolerance agrees with its history (结论与流程一致). */
final class ToleranceOutcomeDiffers extends RecordCheck<ToleranceApplication> {
    ToleranceOutcomeDiffers() {
        super("care.tolerance-outcome-differs", Severity.ERROR, Optional.empty(), CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean recognised = application.reachedOn(ToleranceState.RECOGNISED).isPresent();
        boolean rejected = application.reachedOn(ToleranceState.REJECTED).isPresent();
        if (recognised || rejected) {
            boolean agrees = application
                    .outcome()
                    .filter(outcome -> outcome.isTolerant() == recognised)
                    .isPresent();
            verdicts.expect(
                    agrees,
                    application,
                    pointer + "/outcome",
                    Map.of(
                            "found",
                            Wording.name(application.outcome()),
                            "expected",
                            recognised ? ToleranceState.RECOGNISED : ToleranceState.REJECTED));
        }
    }
}

package org.qinglian.core.inspection.care;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.CorrectionOrder;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.StageLimit;

/**
 * What was ordered is corrected in time, and each step for which the norms have a limit is taken within it (容错时限).
 */
final class ToleranceLate extends RecordCheck<ToleranceApplication> {
    ToleranceLate() {
        super(
                "care.tolerance-late",
                Severity.ERROR,
                Optional.of(CareBasis.CORRECTION_ORDER),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.hasReached(ToleranceState.RECOGNISED, inspected.asOf())) {
            application
                    .correction()
                    .ifPresent(order -> corrected(application, order, pointer, inspected.asOf(), verdicts));
        }
        for (StageLimit<ToleranceState> limit :
                inspected.norms(CareNorms.standard()).toleranceLimits()) {
            limit.deadline(application, inspected.calendar(), inspected.asOf())
                    .ifPresent(deadline -> verdicts.expectInTime(
                            application,
                            pointer + "/history",
                            deadline,
                            application.reachedOn(limit.reach()),
                            inspected.asOf(),
                            Map.of("stage", limit.reach())));
        }
    }

    private static void corrected(
            ToleranceApplication application,
            CorrectionOrder order,
            String pointer,
            LocalDate asOf,
            Verdicts verdicts) {
        Optional<LocalDate> closed =
                application.reachedOn(ToleranceState.CLOSED).filter(day -> !day.isAfter(asOf));
        verdicts.expect(
                !closed.orElse(asOf).isAfter(order.dueOn()),
                application,
                pointer + "/correction/dueOn",
                Map.of(
                        "stage", ToleranceState.CLOSED,
                        "found", Wording.done(closed, asOf),
                        "expected", order.dueOn()));
    }
}

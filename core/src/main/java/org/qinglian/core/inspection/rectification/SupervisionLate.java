package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** Each stage after a supervision is reached in the time of its rule (监督整改时限). */
final class SupervisionLate extends RectificationCheck<Supervision> {
    SupervisionLate() {
        super(
                "rectification.supervision-late",
                Severity.ERROR,
                RectificationBasis.FOLLOW_UP,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!supervision.hasReached(SupervisionState.FED_BACK, inspected.asOf())) {
            return;
        }

        norms(inspected).followUp().of(supervision).ifPresent(rule -> {
            for (SupervisionState stage : SupervisionState.values()) {
                rule.limit(stage)
                        .ifPresent(limit -> verdicts.expectInTime(
                                supervision,
                                pointer + "/history",
                                Deadline.of(supervision.fedBackOn().orElseThrow(), limit, inspected.calendar()),
                                supervision.reachedOn(stage),
                                inspected.asOf(),
                                Map.of("stage", stage, "rule", rule.basis())));
            }
        });
    }
}

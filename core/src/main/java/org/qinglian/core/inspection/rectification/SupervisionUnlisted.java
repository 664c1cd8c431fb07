package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** Every problem that was fed back is on the list (反馈问题全部列入清单). */
final class SupervisionUnlisted extends RectificationCheck<Supervision> {
    SupervisionUnlisted() {
        super(
                "rectification.supervision-unlisted",
                Severity.ERROR,
                RectificationBasis.LEDGER,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!supervision.hasReached(SupervisionState.PLAN_FILED, inspected.asOf())) {
            return;
        }

        if (supervision.problems().isEmpty()) {
            verdicts.notAssessable(supervision, "rectification.supervision-unlisted.no-count", Map.of());
            return;
        }
        int listed = ProblemsByOrigin.of(inspected).of(supervision).size();
        int fedBack = supervision.problems().get();
        verdicts.expect(
                listed >= fedBack, supervision, pointer + "/problems", Map.of("found", listed, "expected", fedBack));
    }
}

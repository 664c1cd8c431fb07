package org.qinglian.core.inspection.rectification;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;

/** No more are graded than are members (评议等次合计). */
final class AppraisalUnbalanced extends RectificationCheck<LifeMeeting> {
    AppraisalUnbalanced() {
        super(
                "rectification.appraisal-unbalanced",
                Severity.ERROR,
                Optional.empty(),
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        meeting.appraisal()
                .ifPresent(appraisal -> verdicts.expect(
                        appraisal.graded() <= appraisal.members(),
                        meeting,
                        pointer + "/appraisal",
                        Map.of("found", appraisal.graded(), "expected", appraisal.members())));
    }
}

package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.RectificationBasis;

/** No more than a third of the members are graded excellent (优秀比例). */
final class AppraisalExcess extends RectificationCheck<LifeMeeting> {
    AppraisalExcess() {
        super(
                "rectification.appraisal-excess",
                Severity.ERROR,
                RectificationBasis.APPRAISAL,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        meeting.appraisal()
                .ifPresent(appraisal -> verdicts.expect(
                        norms(inspected).isModest(appraisal),
                        meeting,
                        pointer + "/appraisal/excellent",
                        Map.of(
                                "found", appraisal.excellent(),
                                "all", appraisal.members(),
                                "expected", norms(inspected).excellentAtMost())));
    }
}

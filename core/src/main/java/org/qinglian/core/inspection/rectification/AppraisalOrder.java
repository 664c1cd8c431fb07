package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.RectificationBasis;

/** Each appraises himself, then each the others, then they vote (民主评议程序). */
final class AppraisalOrder extends RectificationCheck<LifeMeeting> {
    AppraisalOrder() {
        super(
                "rectification.appraisal-order",
                Severity.ERROR,
                RectificationBasis.APPRAISAL,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        meeting.appraisal()
                .ifPresent(appraisal -> verdicts.expect(
                        appraisal.isInOrder(),
                        meeting,
                        pointer + "/appraisal",
                        Map.of(
                                "self", Wording.of(appraisal.selfAppraisedOn()),
                                "mutual", Wording.of(appraisal.mutuallyAppraisedOn()),
                                "vote", Wording.of(appraisal.votedOn()))));
    }
}

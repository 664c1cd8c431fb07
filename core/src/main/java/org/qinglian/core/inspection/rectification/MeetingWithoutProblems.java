package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.RectificationBasis;

/** What a life meeting brings up is listed as problems (列出问题清单). */
final class MeetingWithoutProblems extends RectificationCheck<LifeMeeting> {
    MeetingWithoutProblems() {
        super(
                "rectification.meeting-without-problems",
                Severity.WARNING,
                RectificationBasis.CAMPAIGN,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        if (meeting.hasReached(LifeMeetingState.MEASURES, inspected.asOf())) {
            verdicts.expect(!ProblemsByOrigin.of(inspected).of(meeting).isEmpty(), meeting, pointer, Map.of());
        }
    }
}

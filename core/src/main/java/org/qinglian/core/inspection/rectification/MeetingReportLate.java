package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.RectificationNorms;

/** The meeting is reported on to the superior in time (会后报告). */
final class MeetingReportLate extends RectificationCheck<LifeMeeting> {
    MeetingReportLate() {
        super(
                "rectification.meeting-report-late",
                Severity.WARNING,
                RectificationBasis.MEETING_DAYS,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        RectificationNorms norms = norms(inspected);
        if (norms.reporting().contains(meeting.kind()) && meeting.isHeldBy(inspected.asOf())) {
            verdicts.expectInTime(
                    meeting,
                    pointer + "/history",
                    Deadline.of(meeting.heldOn().orElseThrow(), norms.reportWithin(), inspected.calendar()),
                    meeting.reachedOn(LifeMeetingState.REPORTED),
                    inspected.asOf(),
                    Map.of());
        }
    }
}

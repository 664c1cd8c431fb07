package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.RectificationNorms;

/** The theme and the day are reported to the superior in good time before the meeting (主题提前报告). */
final class MeetingThemeLate extends RectificationCheck<LifeMeeting> {
    MeetingThemeLate() {
        super(
                "rectification.meeting-theme-late",
                Severity.WARNING,
                RectificationBasis.MEETING_DAYS,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        RectificationNorms norms = norms(inspected);
        if (!norms.reporting().contains(meeting.kind()) || meeting.day().isEmpty()) {
            return;
        }

        LocalDate day = meeting.day().get();
        LocalDate last = day.minusDays(norms.themeLeadDays());
        Optional<LocalDate> reported =
                meeting.reachedOn(LifeMeetingState.NOTIFIED).filter(on -> !on.isAfter(inspected.asOf()));
        verdicts.expect(
                !reported.orElse(inspected.asOf()).isAfter(last),
                meeting,
                pointer + "/history",
                Map.of(
                        "found",
                        Wording.done(reported, inspected.asOf()),
                        "days",
                        norms.themeLeadDays(),
                        "meeting",
                        day,
                        "expected",
                        last));
    }
}

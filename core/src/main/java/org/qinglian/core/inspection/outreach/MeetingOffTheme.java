package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.SiteMeeting;

/** A site meeting is held in the month of its theme and by its line (按主题、按条线). */
final class MeetingOffTheme extends RecordCheck<SiteMeeting> {
    MeetingOffTheme() {
        super(
                "outreach.meeting-off-theme",
                Severity.WARNING,
                Optional.of(OutreachBasis.THEMES),
                OutreachCollections.MEETINGS);
    }

    @Override
    protected void judge(SiteMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<MonthlyTheme> theme = inspected.registry().find(MonthlyTheme.class, meeting.theme());
        if (theme.isEmpty()) {
            return;
        }
        boolean inMonth = theme.get().month().contains(meeting.heldOn());
        verdicts.expect(
                inMonth && theme.get().line().equals(meeting.line()),
                meeting,
                pointer + (inMonth ? "/line" : "/heldOn"),
                Map.of(
                        "found", meeting.heldOn(),
                        "line", meeting.line(),
                        "month", theme.get().month(),
                        "expected", theme.get().line()));
    }
}

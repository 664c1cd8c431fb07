package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.RectificationBasis;

/** The yearly meeting is held in its season, or the superior agreed to another time first (提前或者延期须经同意). */
final class MeetingOutOfSeason extends RectificationCheck<LifeMeeting> {
    MeetingOutOfSeason() {
        super(
                "rectification.meeting-out-of-season",
                Severity.WARNING,
                RectificationBasis.LIFE_MEETING,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        if (meeting.special().isPresent() || !meeting.isHeldBy(inspected.asOf())) {
            return;
        }

        LocalDate held = meeting.heldOn().orElseThrow();
        boolean inSeason =
                held.getYear() == meeting.year() && norms(inspected).season().contains(held.getMonth());
        boolean agreed = meeting.rescheduling()
                .filter(consent -> !consent.approvedOn().isAfter(held))
                .isPresent();
        verdicts.expect(
                inSeason || agreed, meeting, pointer + "/rescheduling", Map.of("found", held, "year", meeting.year()));
    }
}

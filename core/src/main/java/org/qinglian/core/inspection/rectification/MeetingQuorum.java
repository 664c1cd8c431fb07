package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.RectificationBasis;

/** Enough of those expected attended (到会人数). Counted in whole persons: 6 of 9 are two thirds. */
final class MeetingQuorum extends RectificationCheck<LifeMeeting> {
    MeetingQuorum() {
        super(
                "rectification.meeting-quorum",
                Severity.ERROR,
                RectificationBasis.LIFE_MEETING,
                RectificationCollections.LIFE_MEETINGS);
    }

    @Override
    protected void judge(LifeMeeting meeting, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!meeting.isHeldBy(inspected.asOf())) {
            return;
        }

        if (meeting.expected().isEmpty() || meeting.attended().isEmpty()) {
            verdicts.notAssessable(meeting, "rectification.meeting-quorum.no-count", Map.of());
            return;
        }
        int attended = meeting.attended().get();
        int expected = meeting.expected().get();
        verdicts.expect(
                norms(inspected).isQuorate(attended, expected),
                meeting,
                pointer + "/attended",
                Map.of(
                        "found",
                        attended,
                        "all",
                        expected,
                        "expected",
                        norms(inspected).quorum()));
    }
}

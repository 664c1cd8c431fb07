package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.RectificationNorms;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** A special life meeting follows the feedback of an inspection (专题民主生活会). */
final class SpecialMeetingMissing extends RectificationCheck<Supervision> {
    SpecialMeetingMissing() {
        super(
                "rectification.special-meeting-missing",
                Severity.ERROR,
                RectificationBasis.LIFE_MEETING,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        RectificationNorms norms = norms(inspected);
        if (norms.specialAfter().contains(supervision.channel())
                && supervision.hasReached(SupervisionState.FED_BACK, inspected.asOf())) {
            verdicts.expectInTime(
                    supervision,
                    pointer,
                    Deadline.of(supervision.fedBackOn().orElseThrow(), norms.specialWithin(), inspected.calendar()),
                    SpecialMeetings.of(inspected).heldAfter(supervision),
                    inspected.asOf(),
                    Map.of());
        }
    }
}

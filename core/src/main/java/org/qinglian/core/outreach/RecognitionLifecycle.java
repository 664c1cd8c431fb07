package org.qinglian.core.outreach;

import java.util.List;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a recognition (认定流程): step by step up to the decision; what is recognised is reviewed again and again, and
 * each review may end in a lower tier or take the title away.
 */
public final class RecognitionLifecycle {
    private RecognitionLifecycle() {}

    /** Under all its guards, as a host advances a recognition. */
    public static Lifecycle<Recognition, RecognitionState> guarded(OutreachNorms norms, WorkCalendar calendar) {
        return declare(List.of(
                Guard.of(
                        "outreach.guard.decided-by-body",
                        attempt ->
                                attempt.next().by().filter(by -> !by.isPerson()).isPresent()),
                Guard.of(
                        "outreach.guard.nothing-bars",
                        attempt -> norms.bars(attempt.subject(), attempt.next().on(), calendar)
                                .isEmpty())));
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<Recognition, RecognitionState> order() {
        return declare(List.of());
    }

    private static Lifecycle<Recognition, RecognitionState> declare(
            List<Guard<Recognition, RecognitionState>> recognition) {
        return Lifecycle.<Recognition, RecognitionState>starting("recognition", RecognitionState.APPLIED)
                .sequence(
                        RecognitionState.APPLIED,
                        RecognitionState.SCREENED,
                        RecognitionState.EVALUATED,
                        RecognitionState.PUBLICISED)
                .sequence(RecognitionState.SCREENED, RecognitionState.REJECTED)
                .sequence(RecognitionState.EVALUATED, RecognitionState.REJECTED)
                .sequence(RecognitionState.PUBLICISED, RecognitionState.REJECTED)
                .allow(RecognitionState.PUBLICISED, RecognitionState.RECOGNISED, recognition)
                .sequence(RecognitionState.RECOGNISED, RecognitionState.REVIEWED)
                .sequence(RecognitionState.RECOGNISED, RecognitionState.REVOKED)
                .sequence(RecognitionState.REVIEWED, RecognitionState.REVIEWED)
                .sequence(RecognitionState.REVIEWED, RecognitionState.DOWNGRADED, RecognitionState.REVIEWED)
                .sequence(RecognitionState.REVIEWED, RecognitionState.REVOKED)
                .sequence(RecognitionState.DOWNGRADED, RecognitionState.REVOKED)
                .build();
    }
}

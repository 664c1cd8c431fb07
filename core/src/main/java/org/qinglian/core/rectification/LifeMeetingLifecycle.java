package org.qinglian.core.rectification;

import static org.qinglian.core.rectification.LifeMeetingState.DRAFTS_REVIEWED;
import static org.qinglian.core.rectification.LifeMeetingState.FOLLOWED;
import static org.qinglian.core.rectification.LifeMeetingState.HELD;
import static org.qinglian.core.rectification.LifeMeetingState.MEASURES;
import static org.qinglian.core.rectification.LifeMeetingState.NOTIFIED;
import static org.qinglian.core.rectification.LifeMeetingState.OPINIONS;
import static org.qinglian.core.rectification.LifeMeetingState.PLANNED;
import static org.qinglian.core.rectification.LifeMeetingState.REPORTED;
import static org.qinglian.core.rectification.LifeMeetingState.TALKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/** The lifecycle of a life meeting (生活会流程): its seven steps, one after the other, between plan and follow-up. */
public final class LifeMeetingLifecycle {
    private LifeMeetingLifecycle() {}

    /** Under all its guards, as a host advances a meeting. */
    public static Lifecycle<LifeMeeting, LifeMeetingState> guarded(RectificationNorms norms) {
        List<Guard<LifeMeeting, LifeMeetingState>> holding = new ArrayList<>();
        holding.add(Guard.of("rectification.guard.quorum", attempt -> isQuorate(attempt.subject(), norms)));
        holding.add(Guard.of("rectification.guard.theme-in-time", attempt -> isAnnounced(attempt, norms)));
        if (norms.principalFirst()) {
            holding.add(Guard.of(
                    "rectification.guard.principal-first",
                    attempt -> attempt.subject().principalFirst().orElse(false)));
        }
        return declare(
                List.of(Guard.of(
                        "rectification.guard.theme-named",
                        attempt -> attempt.subject().theme().isPresent())),
                holding);
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<LifeMeeting, LifeMeetingState> order() {
        return declare(List.of(), List.of());
    }

    private static Lifecycle<LifeMeeting, LifeMeetingState> declare(
            List<Guard<LifeMeeting, LifeMeetingState>> notice, List<Guard<LifeMeeting, LifeMeetingState>> holding) {
        return Lifecycle.<LifeMeeting, LifeMeetingState>starting("life-meeting", PLANNED)
                .allow(PLANNED, NOTIFIED, notice)
                .sequence(NOTIFIED, OPINIONS, TALKS, DRAFTS_REVIEWED)
                .allow(DRAFTS_REVIEWED, HELD, holding)
                .sequence(HELD, MEASURES, REPORTED, FOLLOWED)
                .build();
    }

    private static boolean isQuorate(LifeMeeting meeting, RectificationNorms norms) {
        return meeting.expected().isPresent()
                && meeting.attended().isPresent()
                && norms.isQuorate(meeting.attended().get(), meeting.expected().get());
    }

    private static boolean isAnnounced(Attempt<LifeMeeting, LifeMeetingState> attempt, RectificationNorms norms) {
        LocalDate last = attempt.next().on().minusDays(norms.themeLeadDays());
        return !norms.reporting().contains(attempt.subject().kind())
                || attempt.before().stream()
                        .anyMatch(step -> step.state() == NOTIFIED && !step.on().isAfter(last));
    }
}

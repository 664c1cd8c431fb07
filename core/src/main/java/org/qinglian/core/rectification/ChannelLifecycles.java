package org.qinglian.core.rectification;

import org.qinglian.core.lifecycle.Lifecycle;

/** The lifecycles of the channels (监督渠道流程): each step after the other. */
public final class ChannelLifecycles {
    private static final Lifecycle<Supervision, SupervisionState> SUPERVISION =
            Lifecycle.<Supervision, SupervisionState>starting("supervision", SupervisionState.FED_BACK)
                    .sequence(
                            SupervisionState.FED_BACK,
                            SupervisionState.PLAN_FILED,
                            SupervisionState.REPORTED,
                            SupervisionState.SUMMARISED)
                    .build();
    private static final Lifecycle<AccountabilityBroadcast, BroadcastState> BROADCAST =
            Lifecycle.<AccountabilityBroadcast, BroadcastState>starting(
                            "accountability-broadcast", BroadcastState.COLLECTED)
                    .sequence(
                            BroadcastState.COLLECTED,
                            BroadcastState.SCREENED,
                            BroadcastState.FILMED,
                            BroadcastState.BROADCAST,
                            BroadcastState.PLEDGED,
                            BroadcastState.RECTIFIED,
                            BroadcastState.FED_BACK)
                    .build();
    private static final Lifecycle<ElectionReview, ReviewState> REVIEW =
            Lifecycle.<ElectionReview, ReviewState>starting("election-review", ReviewState.REVIEWED)
                    .sequence(ReviewState.REVIEWED, ReviewState.VERIFIED, ReviewState.KEPT, ReviewState.CLOSED)
                    .sequence(ReviewState.VERIFIED, ReviewState.REMOVED, ReviewState.CLOSED)
                    .build();

    private ChannelLifecycles() {}

    /** That of a supervision, from its feedback on. */
    public static Lifecycle<Supervision, SupervisionState> supervision() {
        return SUPERVISION;
    }

    /** That of a broadcast. */
    public static Lifecycle<AccountabilityBroadcast, BroadcastState> broadcast() {
        return BROADCAST;
    }

    /** That of a review after an election. */
    public static Lifecycle<ElectionReview, ReviewState> review() {
        return REVIEW;
    }
}

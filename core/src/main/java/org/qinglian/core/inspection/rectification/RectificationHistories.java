package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Identified;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.rectification.ChannelLifecycles;
import org.qinglian.core.rectification.LifeMeetingLifecycle;
import org.qinglian.core.rectification.ProblemLifecycle;
import org.qinglian.core.rectification.RectificationBasis;

/**
 * The checks of recorded histories (流程检查): the order of steps. What the steps rest on has checks of its own, which say more
 * than a guard can.
 */
final class RectificationHistories {
    private RectificationHistories() {}

    static List<Check> all() {
        return List.of(
                history(
                        "rectification.meeting-history",
                        RectificationBasis.LIFE_MEETING,
                        RectificationCollections.LIFE_MEETINGS,
                        LifeMeetingLifecycle.order()),
                history(
                        "rectification.problem-history",
                        RectificationBasis.CLOSE_OUT,
                        RectificationCollections.PROBLEMS,
                        ProblemLifecycle.order()),
                history(
                        "rectification.supervision-history",
                        RectificationBasis.DONGHAI,
                        RectificationCollections.SUPERVISIONS,
                        ChannelLifecycles.supervision()),
                history(
                        "rectification.broadcast-history",
                        RectificationBasis.BROADCAST,
                        RectificationCollections.BROADCASTS,
                        ChannelLifecycles.broadcast()),
                history(
                        "rectification.review-history",
                        RectificationBasis.ELECTION,
                        RectificationCollections.ELECTION_REVIEWS,
                        ChannelLifecycles.review()));
    }

    private static <T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded> Check history(
            String id, Basis basis, RecordCollection<T> collection, Lifecycle<T, S> order) {
        return new HistoryInOrder<>(id, Optional.of(basis), collection, inspected -> order);
    }
}

package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.care.AccusationLifecycle;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.ClarificationLifecycle;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ToleranceLifecycle;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;

/**
 * The checks of recorded histories (流程检查): the order of steps, and that decisions name the body that took them. What the
 * steps rest on has checks of its own, which say more than a guard can.
 */
final class CareHistories {
    private CareHistories() {}

    static List<Check> all() {
        return Stream.concat(order().stream(), bodies().stream()).toList();
    }

    private static List<Check> order() {
        return List.of(
                new HistoryInOrder<>(
                        "care.tolerance-history",
                        Optional.empty(),
                        CareCollections.TOLERANCES,
                        inspected -> ToleranceLifecycle.order(inspected.norms(CareNorms.standard()))),
                new HistoryInOrder<>(
                        "care.clarification-history",
                        Optional.empty(),
                        CareCollections.CLARIFICATIONS,
                        inspected -> ClarificationLifecycle.order(
                                inspected.norms(CareNorms.standard()).clarificationStep())),
                new HistoryInOrder<>(
                        "care.accusation-history",
                        Optional.empty(),
                        CareCollections.ACCUSATIONS,
                        inspected -> AccusationLifecycle.order()));
    }

    private static List<Check> bodies() {
        return List.of(
                new DecidedByBody<>(
                        "care.tolerance-without-body",
                        CareBasis.THREE_DISTINCTIONS,
                        CareCollections.TOLERANCES,
                        Set.of(ToleranceState.RECOGNISED, ToleranceState.REJECTED)),
                new DecidedByBody<>(
                        "care.clarification-without-approver",
                        CareBasis.CLARIFICATION,
                        CareCollections.CLARIFICATIONS,
                        Set.of(ClarificationState.APPROVED)));
    }
}

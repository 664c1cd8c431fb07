package org.qinglian.core.care;

import static org.qinglian.core.care.AccusationState.HANDLED;
import static org.qinglian.core.care.AccusationState.NOT_RECOGNISED;
import static org.qinglian.core.care.AccusationState.RECOGNISED;
import static org.qinglian.core.care.AccusationState.STARTED;
import static org.qinglian.core.care.AccusationState.SUBMITTED;
import static org.qinglian.core.care.AccusationState.VERIFYING;

import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/** The lifecycle of a finding of false accusation (诬告陷害认定流程). */
public final class AccusationLifecycle {
    private AccusationLifecycle() {}

    /** Under all its guards, as a host advances a finding. */
    public static Lifecycle<FalseAccusationFinding, AccusationState> guarded(CareNorms norms) {
        return declare(
                guards(Guard.of(
                        "care.guard.report-settled",
                        attempt -> attempt.subject()
                                .report()
                                .isSettledBy(attempt.next().on()))),
                guards(
                        Guard.of(
                                "care.guard.accusation-substantiated",
                                attempt -> attempt.subject().isSubstantiated()),
                        Guard.of(
                                "care.guard.approval-level", attempt -> norms.isApprovedHighEnough(attempt.subject()))),
                guards(Guard.of(
                        "care.guard.mistake-not-punished",
                        attempt -> !attempt.subject().punishesMistake())));
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<FalseAccusationFinding, AccusationState> order() {
        return declare(guards(), guards(), guards());
    }

    private static Lifecycle<FalseAccusationFinding, AccusationState> declare(
            Guard<FalseAccusationFinding, AccusationState>[] verification,
            Guard<FalseAccusationFinding, AccusationState>[] recognition,
            Guard<FalseAccusationFinding, AccusationState>[] handling) {
        return Lifecycle.<FalseAccusationFinding, AccusationState>starting("false-accusation-finding", STARTED)
                .allow(STARTED, VERIFYING, verification)
                .sequence(VERIFYING, SUBMITTED)
                .allow(SUBMITTED, RECOGNISED, recognition)
                .sequence(VERIFYING, NOT_RECOGNISED)
                .sequence(SUBMITTED, NOT_RECOGNISED)
                .sequence(RECOGNISED, HANDLED)
                .allow(NOT_RECOGNISED, HANDLED, handling)
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static Guard<FalseAccusationFinding, AccusationState>[] guards(
            Guard<FalseAccusationFinding, AccusationState>... guards) {
        return guards;
    }
}

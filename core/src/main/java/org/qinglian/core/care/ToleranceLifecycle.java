package org.qinglian.core.care;

import static org.qinglian.core.care.ToleranceState.ACCEPTED;
import static org.qinglian.core.care.ToleranceState.APPLIED;
import static org.qinglian.core.care.ToleranceState.CLOSED;
import static org.qinglian.core.care.ToleranceState.CORRECTING;
import static org.qinglian.core.care.ToleranceState.NOTIFIED;
import static org.qinglian.core.care.ToleranceState.RECOGNISED;
import static org.qinglian.core.care.ToleranceState.REJECTED;
import static org.qinglian.core.care.ToleranceState.VERIFYING;

import org.qinglian.core.common.Basis;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.StageLimit;

/**
 * The lifecycle of tolerance (容错流程). What is recognised ends in a correction; what is rejected is notified and closed,
 * for the error is then answered in the proceeding on accountability.
 *
 * <p>No published rule says how long a step may take: the limits are those of the {@link CareNorms}, none by default.
 */
public final class ToleranceLifecycle {
    private ToleranceLifecycle() {}

    /** Under all its guards, as a host advances an application. */
    public static Lifecycle<ToleranceApplication, ToleranceState> guarded(CareNorms norms, ToleratedErrors tolerated) {
        return declare(norms, guards(proceedingNamed()), recognition(norms.toleranceStandard(), tolerated));
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<ToleranceApplication, ToleranceState> order(CareNorms norms) {
        return declare(norms, guards(), guards());
    }

    private static Lifecycle<ToleranceApplication, ToleranceState> declare(
            CareNorms norms,
            Guard<ToleranceApplication, ToleranceState>[] acceptance,
            Guard<ToleranceApplication, ToleranceState>[] recognition) {
        Lifecycle.Builder<ToleranceApplication, ToleranceState> builder =
                Lifecycle.<ToleranceApplication, ToleranceState>starting("tolerance-application", APPLIED)
                        .allow(APPLIED, ACCEPTED, acceptance)
                        .sequence(ACCEPTED, VERIFYING)
                        .allow(VERIFYING, RECOGNISED, recognition)
                        .sequence(VERIFYING, REJECTED)
                        .sequence(RECOGNISED, NOTIFIED)
                        .sequence(REJECTED, NOTIFIED)
                        .allow(
                                NOTIFIED,
                                CORRECTING,
                                Guard.of("care.guard.was-recognised", ToleranceLifecycle::wasRecognised))
                        .allow(
                                NOTIFIED,
                                CLOSED,
                                Guard.of("care.guard.was-rejected", attempt -> !wasRecognised(attempt)))
                        .sequence(CORRECTING, CLOSED);
        norms.toleranceLimits().forEach(limit -> limit(builder, limit));
        return builder.build();
    }

    private static void limit(
            Lifecycle.Builder<ToleranceApplication, ToleranceState> builder, StageLimit<ToleranceState> limit) {
        builder.limit(
                limit.since(),
                limit.reach(),
                limit.within(),
                limit.basis().orElse(Basis.of("本地规定")),
                limit.unless().toArray(ToleranceState[]::new));
    }

    private static Guard<ToleranceApplication, ToleranceState> proceedingNamed() {
        return Guard.of(
                "care.guard.proceeding-named", attempt -> attempt.subject().isInProceeding());
    }

    private static Guard<ToleranceApplication, ToleranceState>[] recognition(
            ToleranceStandard standard, ToleratedErrors tolerated) {
        return guards(
                Guard.of(
                        "care.guard.conditions-met",
                        attempt -> standard.open(attempt.subject()).isEmpty()),
                Guard.of(
                        "care.guard.error-no-violation",
                        attempt -> attempt.subject().isErrorNoViolation()),
                Guard.of(
                        "care.guard.no-exclusion",
                        attempt -> attempt.subject().exclusions().isEmpty()),
                Guard.of(
                        "care.guard.not-repeated",
                        attempt -> tolerated.before(attempt.subject()).isEmpty()),
                Guard.of(
                        "care.guard.correction-ordered",
                        attempt -> attempt.subject().correction().isPresent()),
                Guard.of(
                        "care.guard.outcome-tolerant",
                        attempt -> attempt.subject()
                                .outcome()
                                .filter(ToleranceOutcome::isTolerant)
                                .isPresent()),
                Guard.of(
                        "care.guard.decided-by-body",
                        attempt -> attempt.next()
                                .by()
                                .filter(actor -> !actor.isPerson())
                                .isPresent()));
    }

    private static boolean wasRecognised(Attempt<ToleranceApplication, ToleranceState> attempt) {
        return attempt.before().stream().anyMatch(step -> step.state() == RECOGNISED);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static Guard<ToleranceApplication, ToleranceState>[] guards(
            Guard<ToleranceApplication, ToleranceState>... guards) {
        return guards;
    }
}

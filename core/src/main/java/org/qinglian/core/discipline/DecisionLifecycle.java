package org.qinglian.core.discipline;

import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a decision (处分决定流程): drafted, heard, decided, effective, announced, executed, reported. An appeal
 * runs beside it
 * and stops nothing; a decision that stands may be changed or revoked at any time.
 *
 * <p>How long it may take from stage to stage depends on the regime and on the sanction; see {@link ExecutionLimits}.
 */
public final class DecisionLifecycle {
    /** The code of the guard by which a decision names the body that makes it. */
    public static final String NAMED_BODY_GUARD = "discipline.guard.named-body";

    /** The code of the guard by which an administrative sanction takes effect on the day on which it is made. */
    public static final String EFFECTIVE_WHEN_MADE_GUARD = "discipline.guard.effective-when-made";

    private static final Guard<SanctionDecision, DecisionStage> NAMED_BODY =
            Guard.of(NAMED_BODY_GUARD, DecisionLifecycle::namesBody);
    private static final Guard<SanctionDecision, DecisionStage> NO_HEARING_NEEDED = Guard.of(
            "discipline.guard.no-hearing-needed",
            attempt -> !attempt.subject().regime().isSanctioning());
    private static final Guard<SanctionDecision, DecisionStage> EFFECTIVE_WHEN_MADE =
            Guard.of(EFFECTIVE_WHEN_MADE_GUARD, DecisionLifecycle::isEffectiveWhenMade);

    private static final Lifecycle<SanctionDecision, DecisionStage> STANDARD =
            Lifecycle.<SanctionDecision, DecisionStage>starting("sanction-decision", DecisionStage.DRAFT)
                    .allow(DecisionStage.DRAFT, DecisionStage.HEARING)
                    .allow(DecisionStage.DRAFT, DecisionStage.DROPPED)
                    .allow(DecisionStage.DRAFT, DecisionStage.DECIDED, NO_HEARING_NEEDED, NAMED_BODY)
                    .allow(DecisionStage.HEARING, DecisionStage.DECIDED, NAMED_BODY)
                    .allow(DecisionStage.HEARING, DecisionStage.DROPPED)
                    .allow(DecisionStage.DECIDED, DecisionStage.EFFECTIVE, EFFECTIVE_WHEN_MADE)
                    .sequence(
                            DecisionStage.EFFECTIVE,
                            DecisionStage.ANNOUNCED,
                            DecisionStage.EXECUTED,
                            DecisionStage.EXECUTION_REPORTED)
                    .allow(DecisionStage.EFFECTIVE, DecisionStage.CHANGED)
                    .allow(DecisionStage.ANNOUNCED, DecisionStage.CHANGED)
                    .allow(DecisionStage.EXECUTED, DecisionStage.CHANGED)
                    .allow(DecisionStage.EXECUTION_REPORTED, DecisionStage.CHANGED)
                    .allow(DecisionStage.CHANGED, DecisionStage.ANNOUNCED)
                    .allow(DecisionStage.CHANGED, DecisionStage.EXECUTED)
                    .allow(DecisionStage.CHANGED, DecisionStage.EXECUTION_REPORTED)
                    .allow(DecisionStage.EFFECTIVE, DecisionStage.REVOKED)
                    .allow(DecisionStage.ANNOUNCED, DecisionStage.REVOKED)
                    .allow(DecisionStage.EXECUTED, DecisionStage.REVOKED)
                    .allow(DecisionStage.EXECUTION_REPORTED, DecisionStage.REVOKED)
                    .allow(DecisionStage.CHANGED, DecisionStage.REVOKED)
                    .build();

    private DecisionLifecycle() {}

    /** The order that the rules of both regimes prescribe. */
    public static Lifecycle<SanctionDecision, DecisionStage> standard() {
        return STANDARD;
    }

    private static boolean namesBody(Attempt<SanctionDecision, DecisionStage> attempt) {
        return attempt.subject()
                .decidedBy()
                .or(() -> attempt.next().by())
                .filter(body -> !body.isPerson())
                .isPresent();
    }

    /** 公职人员政务处分法 art. 8: an administrative sanction takes effect on the day on which it is made. */
    private static boolean isEffectiveWhenMade(Attempt<SanctionDecision, DecisionStage> attempt) {
        boolean sameDay = attempt.before()
                .get(attempt.before().size() - 1)
                .on()
                .equals(attempt.next().on());
        return sameDay || attempt.subject().regime() != SanctionRegime.ADMINISTRATIVE;
    }
}

package org.qinglian.core.care;

import static org.qinglian.core.care.ClarificationState.APPROVED;
import static org.qinglian.core.care.ClarificationState.ASSESSED;
import static org.qinglian.core.care.ClarificationState.CONSENTED;
import static org.qinglian.core.care.ClarificationState.DECLINED;
import static org.qinglian.core.care.ClarificationState.FOLLOWED_UP;
import static org.qinglian.core.care.ClarificationState.PERFORMED;
import static org.qinglian.core.care.ClarificationState.PROPOSED;

import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a clarification (澄清流程). Each step up to its performance is limited in working days; nothing is
 * published of how soon it is followed up. It may end without clarification at any step before approval.
 */
public final class ClarificationLifecycle {
    private ClarificationLifecycle() {}

    /**
     * Under all its guards, as a host advances a clarification.
     *
     * @param within how long each step may take: {@link CareNorms#stepOf}
     */
    public static Lifecycle<Clarification, ClarificationState> guarded(TimeLimit within) {
        return declare(
                within,
                proposal(),
                guards(Guard.of("care.guard.consent-given", ClarificationLifecycle::isConsentGiven)),
                guards(Guard.of("care.guard.decided-by-body", ClarificationLifecycle::isByBody)),
                performance(),
                guards(Guard.of(
                        "care.guard.bar-named",
                        attempt -> attempt.subject().bar().isPresent())));
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<Clarification, ClarificationState> order(TimeLimit within) {
        return declare(within, guards(), guards(), guards(), guards(), guards());
    }

    private static Lifecycle<Clarification, ClarificationState> declare(
            TimeLimit within,
            Guard<Clarification, ClarificationState>[] proposal,
            Guard<Clarification, ClarificationState>[] consent,
            Guard<Clarification, ClarificationState>[] approval,
            Guard<Clarification, ClarificationState>[] performance,
            Guard<Clarification, ClarificationState>[] refusal) {
        return Lifecycle.<Clarification, ClarificationState>starting("clarification", ASSESSED)
                .allow(ASSESSED, PROPOSED, proposal)
                .allow(PROPOSED, CONSENTED, consent)
                .allow(CONSENTED, APPROVED, approval)
                .allow(APPROVED, PERFORMED, performance)
                .sequence(PERFORMED, FOLLOWED_UP)
                .allow(ASSESSED, DECLINED, refusal)
                .allow(PROPOSED, DECLINED, refusal)
                .allow(CONSENTED, DECLINED, refusal)
                .limit(ASSESSED, PROPOSED, within, CareBasis.CLARIFICATION_DAYS, DECLINED)
                .limit(PROPOSED, CONSENTED, within, CareBasis.CLARIFICATION_DAYS, DECLINED)
                .limit(CONSENTED, APPROVED, within, CareBasis.CLARIFICATION_DAYS, DECLINED)
                .limit(APPROVED, PERFORMED, within, CareBasis.CLARIFICATION_DAYS)
                .build();
    }

    private static Guard<Clarification, ClarificationState>[] proposal() {
        return guards(
                Guard.of(
                        "care.guard.report-false",
                        attempt -> attempt.subject().report().conclusion().isFalseInPart()),
                Guard.of(
                        "care.guard.false-points-named",
                        attempt -> !attempt.subject().falsePoints().isEmpty()),
                Guard.of(
                        "care.guard.situation-named",
                        attempt -> attempt.subject().situation().isPresent()));
    }

    private static Guard<Clarification, ClarificationState>[] performance() {
        return guards(
                Guard.of(
                        "care.guard.written-too",
                        attempt -> attempt.subject().ways().contains(ClarificationWay.WRITTEN)),
                Guard.of(
                        "care.guard.scope-of-harm", attempt -> attempt.subject().matchesHarm()),
                Guard.of("care.guard.by-verifier", ClarificationLifecycle::isByVerifier));
    }

    private static boolean isByBody(Attempt<Clarification, ClarificationState> attempt) {
        return attempt.next().by().filter(actor -> !actor.isPerson()).isPresent();
    }

    private static boolean isConsentGiven(Attempt<Clarification, ClarificationState> attempt) {
        return attempt.subject().hasConsentBy(attempt.next().on());
    }

    private static boolean isByVerifier(Attempt<Clarification, ClarificationState> attempt) {
        return attempt.next().by().isPresent()
                && attempt.next().by().equals(attempt.subject().report().verifiedBy());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static Guard<Clarification, ClarificationState>[] guards(
            Guard<Clarification, ClarificationState>... guards) {
        return guards;
    }
}

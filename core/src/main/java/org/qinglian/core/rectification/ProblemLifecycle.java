package org.qinglian.core.rectification;

import static org.qinglian.core.rectification.ProblemState.ASSIGNED;
import static org.qinglian.core.rectification.ProblemState.BASICALLY_DONE;
import static org.qinglian.core.rectification.ProblemState.CLOSED;
import static org.qinglian.core.rectification.ProblemState.EXTENDED;
import static org.qinglian.core.rectification.ProblemState.IN_PROGRESS;
import static org.qinglian.core.rectification.ProblemState.NEW;
import static org.qinglian.core.rectification.ProblemState.REOPENED;
import static org.qinglian.core.rectification.ProblemState.SUBMITTED;
import static org.qinglian.core.rectification.ProblemState.VERIFIED;

import java.util.List;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a problem (问题整改与销号流程). It may be sent back before it is verified, extended while work goes on, and reopened when
 * a second look finds that it came back. What is basically done goes on until it is submitted again.
 */
public final class ProblemLifecycle {
    private ProblemLifecycle() {}

    /** Under all its guards, as a host advances a problem. */
    public static Lifecycle<ProblemItem, ProblemState> guarded(RectificationNorms norms) {
        List<Guard<ProblemItem, ProblemState>> closing = List.of(
                Guard.of(
                        "rectification.guard.evidence",
                        attempt -> !attempt.subject().evidence().isEmpty()),
                Guard.of("rectification.guard.other-verifier", ProblemLifecycle::isVerifiedByOther),
                Guard.of(
                        "rectification.guard.satisfied",
                        attempt -> attempt.subject()
                                .satisfaction()
                                .map(norms::isSatisfied)
                                .orElse(true)),
                Guard.of("rectification.guard.no-open-case", ProblemLifecycle::hasNoOpenCase));
        return declare(
                List.of(Guard.of("rectification.guard.complete", attempt -> isComplete(attempt.subject()))),
                List.of(Guard.of("rectification.guard.extension", ProblemLifecycle::isExtended)),
                closing);
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<ProblemItem, ProblemState> order() {
        return declare(List.of(), List.of(), List.of());
    }

    private static Lifecycle<ProblemItem, ProblemState> declare(
            List<Guard<ProblemItem, ProblemState>> assigning,
            List<Guard<ProblemItem, ProblemState>> extending,
            List<Guard<ProblemItem, ProblemState>> closing) {
        return Lifecycle.<ProblemItem, ProblemState>starting("problem-item", NEW)
                .allow(NEW, ASSIGNED, assigning)
                .sequence(ASSIGNED, IN_PROGRESS, SUBMITTED, VERIFIED)
                .allow(SUBMITTED, IN_PROGRESS)
                .allow(VERIFIED, CLOSED, closing)
                .allow(VERIFIED, BASICALLY_DONE)
                .allow(BASICALLY_DONE, SUBMITTED)
                .allow(ASSIGNED, EXTENDED, extending)
                .allow(IN_PROGRESS, EXTENDED, extending)
                .allow(EXTENDED, IN_PROGRESS)
                .allow(CLOSED, REOPENED)
                .allow(BASICALLY_DONE, REOPENED)
                .allow(REOPENED, IN_PROGRESS)
                .build();
    }

    private static boolean isComplete(ProblemItem problem) {
        return problem.standard().isPresent()
                && !problem.measures().isEmpty()
                && problem.responsibleLeader().isPresent()
                && problem.deadline().isPresent();
    }

    private static boolean isExtended(Attempt<ProblemItem, ProblemState> attempt) {
        long earlier = attempt.before().stream()
                .filter(step -> step.state() == EXTENDED)
                .count();
        List<Extension> extensions = attempt.subject().extensions();
        return extensions.size() > earlier && attempt.subject().isFounded(extensions.size() - 1);
    }

    private static boolean isVerifiedByOther(Attempt<ProblemItem, ProblemState> attempt) {
        ProblemItem problem = attempt.subject();
        return problem.verifiedBy()
                .filter(verifier -> !problem.responsible().contains(verifier))
                .isPresent();
    }

    private static boolean hasNoOpenCase(Attempt<ProblemItem, ProblemState> attempt) {
        return attempt.subject().cases().stream()
                .noneMatch(matter -> matter.isOpenOn(attempt.next().on()));
    }
}

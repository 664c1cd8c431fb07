package org.qinglian.scoring.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.care.Restoration;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.programme.Programme;

/**
 * Care: {@code clarified} of whom a false report was about; {@code incentive.granted} of who received it; {@code revisit.done}
 * of who visited. To be visited is neither to anybody's credit nor held against anybody. {@code tolerance.decided} of whose
 * error was examined, with the outcome; {@code name.restored} of whose sanction was revoked.
 */
final class CareFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        for (Clarification clarification : programme.care().clarifications()) {
            actors.add(
                    clarification.subject(),
                    clarification.reachedOn(ClarificationState.PERFORMED),
                    ActorFacts.event("clarified", clarification));
        }
        for (Incentive incentive : programme.care().incentives()) {
            actors.add(
                    incentive.recipient(),
                    Optional.of(incentive.effectiveOn()),
                    ActorFacts.event("incentive.granted", incentive)
                            .putAttributes("kind", incentive.kind().code()));
        }
        for (Revisit revisit : programme.care().revisits()) {
            actors.add(revisit.visitors(), Optional.of(revisit.visitedOn()), ActorFacts.event("revisit.done", revisit));
        }
        programme.care().tolerances().forEach(application -> tolerance(application, actors));
        restorations(programme, actors);
    }

    private static void tolerance(ToleranceApplication application, ActorFacts actors) {
        Optional<LocalDate> decided = application
                .reachedOn(ToleranceState.RECOGNISED)
                .or(() -> application.reachedOn(ToleranceState.REJECTED));
        application
                .outcome()
                .ifPresent(outcome -> actors.add(
                        application.subject(),
                        decided,
                        ActorFacts.event("tolerance.decided", application).putAttributes("outcome", outcome.code())));
    }

    private static void restorations(Programme programme, ActorFacts actors) {
        Map<Ref<SanctionDecision>, SanctionDecision> decisions =
                CoverageFacts.index(programme.discipline().decisions());
        for (Restoration restoration : programme.care().restorations()) {
            Optional.ofNullable(decisions.get(restoration.decision()))
                    .ifPresent(decision -> actors.add(
                            decision.person(),
                            Optional.of(restoration.restoredOn()),
                            ActorFacts.event("name.restored", restoration)));
        }
    }
}

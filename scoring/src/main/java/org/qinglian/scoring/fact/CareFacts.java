package org.qinglian.scoring.fact;

import java.util.Optional;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.common.Period;
import org.qinglian.core.programme.Programme;

/**
 * Care: {@code clarified} of whom a false report was about; {@code incentive.granted} of who received it; {@code revisit.done}
 * of who visited. To be visited is neither to anybody's credit nor held against anybody.
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
    }
}

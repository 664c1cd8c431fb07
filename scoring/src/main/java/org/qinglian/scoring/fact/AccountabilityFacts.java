package org.qinglian.scoring.fact;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.common.Period;
import org.qinglian.core.programme.Programme;

/**
 * Accountability: {@code held-to-account} of the object of a case, once for the case, and {@code accountability.measure} for each
 * measure. A case that was exempted, terminated or put right by the end of the period is no fact.
 */
final class AccountabilityFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        for (AccountabilityCase found : programme.accountability().cases()) {
            if (stands(found, period.end())) {
                actors.add(found.object(), found.decidedOn(), heldToAccount(found));
                for (MeasureKind measure : kinds(found)) {
                    actors.add(
                            found.object(),
                            found.decidedOn(),
                            ActorFacts.event("accountability.measure", found).putAttributes("measure", measure.code()));
                }
            }
        }
    }

    private static List<MeasureKind> kinds(AccountabilityCase found) {
        return found.measures().stream().map(measure -> measure.kind()).toList();
    }

    private static boolean stands(AccountabilityCase found, LocalDate asOf) {
        return found.isDecided(asOf)
                && !found.hasReached(AccountabilityState.EXEMPTED, asOf)
                && !found.isTerminated(asOf)
                && !found.isCorrected(asOf);
    }

    private static EventBuilder heldToAccount(AccountabilityCase found) {
        EventBuilder event = ActorFacts.event("held-to-account", found);
        found.responsibility().ifPresent(kind -> event.putAttributes("responsibility", kind.code()));
        found.tier().ifPresent(tier -> event.putAttributes("tier", tier.code()));
        return event;
    }
}

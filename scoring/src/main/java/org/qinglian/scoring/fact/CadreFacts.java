package org.qinglian.scoring.fact;

import java.util.Optional;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourHistories;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.common.Period;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

/**
 * Cadres: {@code colour.rated} of who was rated under a scheme, and reading {@code colour} as of the end of the period;
 * {@code colour-card.issued} of who received it; reading {@code checkup.total} of the last check-up that was audited in the period.
 *
 * <p>A rating in whose place another stands from the beginning is no fact.
 */
final class CadreFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        colours(programme, period, actors);
        for (ColourCard card : programme.cadre().cards()) {
            EventBuilder event = ActorFacts.event("colour-card.issued", card)
                    .putAttributes("card", card.kind().code());
            card.colour().ifPresent(colour -> event.putAttributes("colour", colour.code()));
            actors.add(card.recipient(), Optional.of(card.issuedOn()), event);
        }
        ActorFacts.latestFirst(
                        programme.cadre().checkups(), checkup -> checkup.reachedOn(CheckupState.ORG_AUDITED), period)
                .forEach(checkup -> total(checkup, actors));
    }

    private static void colours(Programme programme, Period period, ActorFacts actors) {
        ColourHistories histories =
                ColourHistories.of(programme.cadre().ratings(), People.of(programme.organization()), period.end());
        for (ColourRating rating : programme.cadre().ratings()) {
            if (histories.holds(rating)) {
                actors.add(
                        rating.subject(),
                        Optional.of(rating.effectiveFrom()),
                        ActorFacts.event("colour.rated", rating)
                                .putAttributes("colour", rating.colour().code()));
                if (histories.isInForce(rating, period.end())) {
                    actors.readCode(rating.subject(), "colour", rating.colour().code(), rating);
                }
            }
        }
    }

    private static void total(Checkup checkup, ActorFacts actors) {
        checkup.total()
                .ifPresent(total -> actors.read(
                        Actor.cadre(checkup.subject().id()),
                        "checkup.total",
                        total,
                        checkup.id().id()));
    }
}

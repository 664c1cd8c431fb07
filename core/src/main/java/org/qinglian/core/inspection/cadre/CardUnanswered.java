package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A card is replied to in time (按期回复). */
final class CardUnanswered extends RecordCheck<ColourCard> {
    CardUnanswered() {
        super("cadre.card-unanswered", Severity.ERROR, Optional.of(CadreBasis.CARDS), CadreCollections.CARDS);
    }

    @Override
    protected void judge(ColourCard card, String pointer, Inspected inspected, Verdicts verdicts) {
        inspected
                .norms(CadreNorms.standard())
                .replyWithin(card)
                .filter(limit -> !card.issuedOn().isAfter(inspected.asOf()))
                .ifPresent(limit -> verdicts.expectInTime(
                        card,
                        pointer + "/replies",
                        Deadline.of(card.issuedOn(), limit, inspected.calendar()),
                        card.repliedOn(),
                        inspected.asOf(),
                        Map.of()));
    }
}

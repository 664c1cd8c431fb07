package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.CardReply;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A reply that was returned is followed by another one in time (退回重报). */
final class CardReturned extends RecordCheck<ColourCard> {
    CardReturned() {
        super("cadre.card-returned", Severity.ERROR, Optional.of(CadreBasis.CARDS), CadreCollections.CARDS);
    }

    @Override
    protected void judge(ColourCard card, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<TimeLimit> limit = inspected.norms(CadreNorms.standard()).replyWithin(card);
        for (int i = 0; i < card.replies().size(); i++) {
            Optional<LocalDate> returned =
                    card.replies().get(i).returnedOn().filter(day -> !day.isAfter(inspected.asOf()));
            if (returned.isPresent() && limit.isPresent()) {
                verdicts.expectInTime(
                        card,
                        pointer + "/replies/" + i,
                        Deadline.of(returned.get(), limit.get(), inspected.calendar()),
                        card.replies().stream()
                                .skip(i + 1L)
                                .map(CardReply::repliedOn)
                                .findFirst(),
                        inspected.asOf(),
                        Map.of());
            }
        }
    }
}

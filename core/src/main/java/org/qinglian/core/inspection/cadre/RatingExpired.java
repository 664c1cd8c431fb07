package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A rating whose term is over is lifted (期满未解除). */
final class RatingExpired extends RecordCheck<ColourRating> {
    RatingExpired() {
        super("cadre.rating-expired", Severity.WARNING, Optional.of(CadreBasis.LIFTING), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        rating.effectiveUntil()
                .filter(until -> CadreShared.histories(inspected).holds(rating))
                .ifPresent(until -> verdicts.expect(
                        !until.isBefore(inspected.asOf())
                                || !CadreShared.histories(inspected).isInForce(rating, inspected.asOf()),
                        rating,
                        pointer + "/effectiveUntil",
                        Map.of("found", until, "asOf", inspected.asOf())));
    }
}

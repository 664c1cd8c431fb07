package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A rating is decided by a named body, which is not the subject (评定机关). */
final class RatingWithoutBody extends RecordCheck<ColourRating> {
    RatingWithoutBody() {
        super("cadre.rating-without-body", Severity.ERROR, Optional.of(CadreBasis.COLOURS), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean decided = rating.decidedBy()
                .filter(by -> !by.isPerson() && !by.equals(rating.subject()))
                .isPresent();
        verdicts.expect(decided, rating, pointer + "/decidedBy", Map.of("found", Wording.orNone(rating.decidedBy())));
    }
}

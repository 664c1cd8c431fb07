package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.ColourHistories;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Nobody is rated twice from the same day under one scheme, unless one rating corrects the other (重复评定). */
final class RatingRepeated extends RecordCheck<ColourRating> {
    RatingRepeated() {
        super("cadre.rating-repeated", Severity.ERROR, Optional.empty(), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        ColourHistories histories = CadreShared.histories(inspected);
        if (!histories.holds(rating)) {
            return;
        }
        Optional<ColourRating> same = histories
                .before(rating)
                .filter(earlier -> earlier.effectiveFrom().equals(rating.effectiveFrom()));
        verdicts.expect(
                same.isEmpty(),
                rating,
                pointer + "/effectiveFrom",
                Map.of("found", rating.effectiveFrom(), "other", Wording.orNone(same.map(ColourRating::id))));
    }
}

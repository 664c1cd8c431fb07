package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** The colour of a rating is a level of its scheme (颜色在办法之内). */
final class RatingColourUnknown extends RecordCheck<ColourRating> {
    RatingColourUnknown() {
        super("cadre.rating-colour-unknown", Severity.ERROR, Optional.of(CadreBasis.COLOURS), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        CadreShared.scheme(rating, inspected)
                .ifPresent(scheme -> verdicts.expect(
                        scheme.level(rating.colour()).isPresent(),
                        rating,
                        pointer + "/colour",
                        Map.of(
                                "found",
                                rating.colour(),
                                "expected",
                                Wording.names(scheme.levels().stream()
                                        .map(ColourLevel::colour)
                                        .toList()))));
    }
}

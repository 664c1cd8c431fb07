package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.LevelMeaning;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Nobody is rated normal while a sanction has effect (影响期内评定), an option of the norms. */
final class RatingInInfluence extends RecordCheck<ColourRating> {
    RatingInInfluence() {
        super(
                "cadre.rating-in-influence",
                Severity.INFORMATION,
                Optional.of(CadreBasis.INFLUENCE),
                CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ColourLevel> level =
                CadreShared.scheme(rating, inspected).flatMap(scheme -> scheme.level(rating.colour()));
        if (!inspected.norms(CadreNorms.standard()).warnedInInfluence()
                || level.isEmpty()
                || !CadreShared.histories(inspected).holds(rating)
                || !CadreShared.histories(inspected).isInForce(rating, inspected.asOf())) {
            return;
        }
        CadreShared.periods(inspected).running(rating.subject(), inspected.asOf()).stream()
                .findFirst()
                .ifPresent(period -> verdicts.expect(
                        level.get().meaning() != LevelMeaning.NORMAL,
                        rating,
                        pointer + "/colour",
                        Map.of(
                                "found", rating.colour(),
                                "decision", period.decision(),
                                "expected", period.days().inWords())));
    }
}

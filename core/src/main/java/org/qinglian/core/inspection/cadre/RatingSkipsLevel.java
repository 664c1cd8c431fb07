package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourHistories;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A rating goes up one level at a time, unless a fact that it rests on is serious (逐级升级). */
final class RatingSkipsLevel extends RecordCheck<ColourRating> {
    RatingSkipsLevel() {
        super("cadre.rating-skips-level", Severity.ERROR, Optional.of(CadreBasis.SKIPPING), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ColourScheme> scheme = CadreShared.scheme(rating, inspected);
        ColourHistories histories = CadreShared.histories(inspected);
        if (scheme.isEmpty() || !histories.holds(rating)) {
            return;
        }
        Optional<Colour> earlier = histories.replacedBy(rating).map(ColourRating::colour);
        Optional<Integer> from = earlier.isPresent() ? scheme.get().steps(earlier.get()) : Optional.of(0);
        Optional<Integer> to = scheme.get().steps(rating.colour());
        if (from.isPresent() && to.isPresent()) {
            verdicts.expect(
                    to.get() - from.get() <= 1 || isSerious(rating, inspected),
                    rating,
                    pointer + "/colour",
                    Map.of(
                            "found", rating.colour(),
                            "before", Wording.names(earlier.stream().toList())));
        }
    }

    private static boolean isSerious(ColourRating rating, Inspected inspected) {
        return rating.facts().stream()
                .flatMap(fact -> inspected.registry().find(ConductFact.class, fact).stream())
                .anyMatch(ConductFact::serious);
    }
}

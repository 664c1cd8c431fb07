package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A rating is made by an edition that is in force on its first day, and names that edition (适用版本). */
final class RatingOutOfForce extends RecordCheck<ColourRating> {
    RatingOutOfForce() {
        super("cadre.rating-out-of-force", Severity.ERROR, Optional.of(CadreBasis.COLOURS), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ColourScheme> scheme = CadreShared.scheme(rating, inspected);
        if (scheme.isEmpty()) {
            return;
        }
        String expected = scheme.get().version();
        if (rating.version().filter(named -> !named.equals(expected)).isPresent()) {
            verdicts.notMet(
                    rating,
                    pointer + "/version",
                    Map.of(
                            "found",
                                    text(
                                            "所注版本 " + rating.version().get(),
                                            "version " + rating.version().get()),
                            "expected", text("版本 " + expected, "version " + expected)));
        } else {
            verdicts.expect(
                    scheme.get().isInForceOn(rating.effectiveFrom()),
                    rating,
                    pointer + "/effectiveFrom",
                    Map.of(
                            "found", text("起始日 " + rating.effectiveFrom(), "first day " + rating.effectiveFrom()),
                            "expected", days(scheme.get())));
        }
    }

    private static LocalizedText days(ColourScheme scheme) {
        String from = scheme.effectiveFrom().toString();
        return scheme.effectiveUntil()
                .map(last -> text("施行期间 " + from + " 至 " + last, "a day from " + from + " to " + last))
                .orElseGet(() -> text("施行日 " + from + " 及以后", "a day from " + from + " on"));
    }

    private static LocalizedText text(String zh, String en) {
        return LocalizedText.of(zh, en);
    }
}

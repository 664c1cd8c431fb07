package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.Lifting;
import org.qinglian.core.cadre.LiftingWay;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A rating is lifted in a way of its scheme: after its last day, or by a body on evidence (解除依据). */
final class LiftingUngrounded extends RecordCheck<ColourRating> {
    private static final LocalizedText UNVERIFIED =
            LocalizedText.of("整改核实缺少核实机关或者依据", "after a correction without the body or the evidence");

    LiftingUngrounded() {
        super("cadre.lifting-ungrounded", Severity.ERROR, Optional.of(CadreBasis.LIFTING), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ColourScheme> scheme = CadreShared.scheme(rating, inspected);
        if (rating.lifting().isEmpty() || scheme.isEmpty()) {
            return;
        }
        if (scheme.get().lifting().isEmpty()) {
            verdicts.notAssessable(
                    rating,
                    "cadre.lifting-ungrounded.no-policy",
                    Map.of("scheme", scheme.get().id()));
            return;
        }
        Optional<LocalizedText> fault = fault(rating, rating.lifting().get(), scheme.get());
        verdicts.expect(
                fault.isEmpty(),
                rating,
                pointer + "/lifting",
                Map.of(
                        "found",
                        fault.orElse(Wording.NONE),
                        "expected",
                        Wording.names(scheme.get().lifting())));
    }

    private static Optional<LocalizedText> fault(ColourRating rating, Lifting lifting, ColourScheme scheme) {
        if (!scheme.lifting().contains(lifting.way())) {
            return Optional.of(lifting.way().label());
        }
        if (lifting.way() == LiftingWay.VERIFIED_CORRECTION) {
            boolean grounded = lifting.by().filter(by -> !by.isPerson()).isPresent()
                    && lifting.evidence().isPresent();
            return grounded ? Optional.empty() : Optional.of(UNVERIFIED);
        }
        boolean over = rating.effectiveUntil()
                .filter(last -> lifting.on().isAfter(last))
                .isPresent();
        return over ? Optional.empty() : Optional.of(early(rating, lifting));
    }

    private static LocalizedText early(ColourRating rating, Lifting lifting) {
        String last = rating.effectiveUntil().map(LocalDate::toString).orElse("");
        return last.isEmpty()
                ? LocalizedText.of("期满解除而无期限", "at the end of a term that it does not have")
                : LocalizedText.of(
                        lifting.on() + " 期满解除，期限到 " + last, lifting.on() + ", while its term goes on to " + last);
    }
}

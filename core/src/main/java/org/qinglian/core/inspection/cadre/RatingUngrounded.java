package org.qinglian.core.inspection.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A rating names its scheme, the version and its reasons (评定依据). */
final class RatingUngrounded extends RecordCheck<ColourRating> {
    private static final LocalizedText SCHEME = LocalizedText.of("办法（scheme）", "scheme");
    private static final LocalizedText VERSION = LocalizedText.of("版本（version）", "version");
    private static final LocalizedText REASONS = LocalizedText.of("理由（reasons）", "reasons");

    RatingUngrounded() {
        super("cadre.rating-ungrounded", Severity.ERROR, Optional.of(CadreBasis.COLOURS), CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        List<LocalizedText> missing = new ArrayList<>();
        if (rating.scheme().isEmpty()) {
            missing.add(SCHEME);
        }
        if (rating.version().isEmpty()) {
            missing.add(VERSION);
        }
        if (rating.reasons().isEmpty()) {
            missing.add(REASONS);
        }
        if (missing.isEmpty()) {
            verdicts.met();
        } else {
            LocalizedText found =
                    LocalizedText.of(joined(missing, Locale.CHINA, "、"), joined(missing, Locale.ENGLISH, ", "));
            verdicts.notMet(rating, pointer, Map.of("found", found));
        }
    }

    private static String joined(List<LocalizedText> parts, Locale locale, String separator) {
        return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(separator));
    }
}

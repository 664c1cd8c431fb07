package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.scheme.Band;

/** Scores that pile up just above the bound of a grade (得分集中于等次线上), with few just below it. */
final class AboveBounds implements Detector {
    private static final String CODE = "anomaly.above-bound";

    @Override
    public void detect(Look look, Findings findings) {
        List<BigDecimal> scores = look.scores();
        List<Band> bands = look.scoring().scheme().outcome().bands();
        if (bands.stream().noneMatch(band -> band.from().isPresent())) {
            findings.unassessed(CODE, "unassessed.no-bounds", Map.of());
        }
        for (Band band : bands) {
            band.from().ifPresent(from -> bound(band, from, scores, look.norms(), findings));
        }
    }

    private static void bound(
            Band band, BigDecimal from, List<BigDecimal> scores, AnomalyNorms norms, Findings findings) {
        long below = between(scores, from.subtract(norms.boundWidth()), from);
        long above = between(scores, from, from.add(norms.boundWidth()));
        if (above + below < norms.least()) {
            findings.unassessed(
                    CODE,
                    "unassessed.few-near-bound",
                    Map.of(
                            "grade", band.title(),
                            "bound", Look.plain(from),
                            "width", Look.plain(norms.boundWidth()),
                            "found", above + below,
                            "least", norms.least()));
        } else if (Look.reaches(above, above + below, norms.boundShare())) {
            findings.found(
                    CODE,
                    Map.of(
                            "grade", band.title(),
                            "bound", Look.plain(from),
                            "width", Look.plain(norms.boundWidth()),
                            "above", above,
                            "below", below,
                            "percent", Inflation.percent(above, above + below),
                            "limit", Look.percent(norms.boundShare())));
        }
    }

    private static long between(List<BigDecimal> scores, BigDecimal from, BigDecimal below) {
        return scores.stream()
                .filter(score -> score.compareTo(from) >= 0 && score.compareTo(below) < 0)
                .count();
    }
}

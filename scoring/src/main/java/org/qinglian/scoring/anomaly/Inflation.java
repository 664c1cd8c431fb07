package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Share;
import org.qinglian.scoring.scheme.Band;

/** Everybody at the top (普遍高分): with the best grade, or with almost the full score. */
final class Inflation implements Detector {
    private static final String TOP = "anomaly.top-grade";
    private static final String FULL = "anomaly.near-full";

    @Override
    public void detect(Look look, Findings findings) {
        topGrade(look, findings);
        nearFull(look, findings);
    }

    private static void topGrade(Look look, Findings findings) {
        List<Band> bands = look.scoring().scheme().outcome().bands();
        if (bands.size() < 2) {
            findings.unassessed(TOP, "unassessed.no-grades", Map.of());
            return;
        }
        Map<Band, Integer> counts = look.scoring().gradeCounts();
        long graded = counts.values().stream().mapToLong(Integer::longValue).sum();
        long best = counts.getOrDefault(bands.get(0), 0);
        if (graded < look.norms().least()) {
            findings.unassessed(
                    TOP,
                    "unassessed.few-grades",
                    Map.of("found", graded, "least", look.norms().least()));
        } else if (Look.reaches(best, graded, look.norms().topShare())) {
            findings.found(
                    TOP,
                    Map.of(
                            "grade", bands.get(0).title(),
                            "part", best,
                            "whole", graded,
                            "percent", percent(best, graded),
                            "limit", Look.percent(look.norms().topShare())));
        }
    }

    private static void nearFull(Look look, Findings findings) {
        Optional<BigDecimal> full = look.full();
        if (full.isEmpty()) {
            findings.unassessed(FULL, "unassessed.no-full-points", Map.of());
            return;
        }
        BigDecimal bound = full.get().multiply(look.norms().fullScore());
        List<BigDecimal> scores = look.scores();
        long near = scores.stream().filter(score -> score.compareTo(bound) >= 0).count();
        if (scores.size() < look.norms().least()) {
            findings.unassessed(
                    FULL,
                    "unassessed.few-scores",
                    Map.of("found", scores.size(), "least", look.norms().least()));
        } else if (Look.reaches(near, scores.size(), look.norms().fullShare())) {
            findings.found(
                    FULL,
                    Map.of(
                            "bound", Look.plain(bound),
                            "full", Look.plain(full.get()),
                            "part", near,
                            "whole", scores.size(),
                            "percent", percent(near, scores.size()),
                            "limit", Look.percent(look.norms().fullShare())));
        }
    }

    static String percent(long part, long whole) {
        return new Share(part, whole).percent(1).map(Look::plain).orElse("–");
    }
}

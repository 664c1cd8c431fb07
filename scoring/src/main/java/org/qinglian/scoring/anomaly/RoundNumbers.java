package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores that pile up on round numbers (得分集中于整数). Zero and the full score stand for themselves and are left out. */
final class RoundNumbers implements Detector {
    private static final String CODE = "anomaly.round-numbers";

    @Override
    public void detect(Look look, Findings findings) {
        Optional<BigDecimal> full = look.full();
        BigDecimal step = look.norms().roundStep();
        List<BigDecimal> scores = look.scores().stream()
                .filter(score -> score.signum() != 0)
                .filter(score -> full.filter(max -> score.compareTo(max) == 0).isEmpty())
                .toList();
        long round = scores.stream()
                .filter(score -> score.remainder(step).signum() == 0)
                .count();
        if (scores.size() < look.norms().least()) {
            findings.unassessed(
                    CODE,
                    "unassessed.few-scores",
                    Map.of("found", scores.size(), "least", look.norms().least()));
        } else if (Look.reaches(round, scores.size(), look.norms().roundShare())) {
            findings.found(
                    CODE,
                    Map.of(
                            "step", Look.plain(step),
                            "part", round,
                            "whole", scores.size(),
                            "percent", Inflation.percent(round, scores.size()),
                            "limit", Look.percent(look.norms().roundShare())));
        }
    }
}

package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Band;

/**
 * Everybody of one unit at the top (单位内普遍高分), such as all members of a branch or all villages of a township, whatever
 * others have. Where all are of one unit that is the same as everybody, and not said twice.
 */
final class InflationInUnits implements Detector {
    private static final String TOP = "anomaly.top-grade-in-unit";
    private static final String FULL = "anomaly.near-full-in-unit";

    @Override
    public void detect(Look look, Findings findings) {
        Map<String, List<ScoredSubject>> units = look.scoredTogether();
        long known = units.values().stream().mapToLong(List::size).sum();
        long unknown = look.scoring().subjects().size() - known;
        if (unknown > 0) {
            findings.unassessed(
                    TOP, "unassessed.no-scoring-unit", Map.of("count", unknown, "attribute", look.scoredIn()));
        }
        if (units.size() > 1) {
            topGrade(look, units, findings);
            nearFull(look, units, findings);
        }
    }

    private static void topGrade(Look look, Map<String, List<ScoredSubject>> units, Findings findings) {
        Scoring scoring = look.scoring();
        List<Band> bands = scoring.scheme().outcome().bands();
        if (bands.size() < 2) {
            findings.unassessed(TOP, "unassessed.no-grades", Map.of());
            return;
        }
        Band best = bands.get(0);
        Function<ScoredSubject, Optional<Boolean>> isTop =
                subject -> scoring.grade(subject.id()).map(best::equals);
        report(TOP, Map.of("grade", best.title()), look.norms().topShare(), isTop, units, look, findings);
    }

    private static void nearFull(Look look, Map<String, List<ScoredSubject>> units, Findings findings) {
        Optional<BigDecimal> full = look.full();
        if (full.isEmpty()) {
            findings.unassessed(FULL, "unassessed.no-full-points", Map.of());
            return;
        }
        BigDecimal bound = full.get().multiply(look.norms().fullScore());
        Function<ScoredSubject, Optional<Boolean>> isTop =
                subject -> look.scoring().score(subject.id()).map(score -> score.compareTo(bound) >= 0);
        Map<String, Object> said = Map.of("bound", Look.plain(bound), "full", Look.plain(full.get()));
        report(FULL, said, look.norms().fullShare(), isTop, units, look, findings);
    }

    /** Names the units where so many of those who can be compared are at the top. */
    private static void report(
            String code,
            Map<String, ?> said,
            BigDecimal share,
            Function<ScoredSubject, Optional<Boolean>> isTop,
            Map<String, List<ScoredSubject>> units,
            Look look,
            Findings findings) {
        List<String> high = new ArrayList<>();
        int small = 0;
        for (Map.Entry<String, List<ScoredSubject>> unit : units.entrySet()) {
            List<Boolean> tops = unit.getValue().stream()
                    .flatMap(subject -> isTop.apply(subject).stream())
                    .toList();
            if (tops.size() < look.norms().leastInUnit()) {
                small++;
            } else if (Look.reaches(tops.stream().filter(top -> top).count(), tops.size(), share)) {
                high.add(unit.getKey());
            }
        }
        if (!high.isEmpty()) {
            Map<String, Object> arguments = new HashMap<>(said);
            arguments.put("count", high.size());
            arguments.put("units", units.size() - small);
            arguments.put("limit", Look.percent(share));
            findings.found(code, arguments, high, List.of());
        }
        if (small > 0) {
            findings.unassessed(
                    code,
                    "unassessed.few-in-unit",
                    Map.of("count", small, "least", look.norms().leastInUnit()));
        }
    }
}

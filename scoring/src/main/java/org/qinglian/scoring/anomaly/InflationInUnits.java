package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * What is looked for in each unit.
     *
     * @param code the code of the anomaly
     * @param share from what part on, 0 to 1, too many are at the top
     * @param isTop whether a subject is at the top; absent if it cannot be compared
     * @param said what the sentence names besides
     */
    private record Sight(
            String code, BigDecimal share, Function<ScoredSubject, Optional<Boolean>> isTop, Map<String, ?> said) {
        boolean isHigh(List<Boolean> tops) {
            return Look.reaches(tops.stream().filter(top -> top).count(), tops.size(), share);
        }
    }

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
        Sight sight = new Sight(
                TOP,
                look.norms().topShare(),
                subject -> scoring.grade(subject.id()).map(best::equals),
                Map.of("grade", best.title()));
        report(sight, units, look, findings);
    }

    private static void nearFull(Look look, Map<String, List<ScoredSubject>> units, Findings findings) {
        Optional<BigDecimal> full = look.full();
        if (full.isEmpty()) {
            findings.unassessed(FULL, "unassessed.no-full-points", Map.of());
            return;
        }
        BigDecimal bound = full.get().multiply(look.norms().fullScore());
        Sight sight = new Sight(
                FULL,
                look.norms().fullShare(),
                subject -> look.scoring().score(subject.id()).map(score -> score.compareTo(bound) >= 0),
                Map.of("bound", Look.plain(bound), "full", Look.plain(full.get())));
        report(sight, units, look, findings);
    }

    private static void report(Sight sight, Map<String, List<ScoredSubject>> units, Look look, Findings findings) {
        int least = look.norms().leastInUnit();
        Map<String, List<Boolean>> compared = new LinkedHashMap<>();
        units.forEach((unit, subjects) -> compared.put(
                unit,
                subjects.stream()
                        .flatMap(subject -> sight.isTop().apply(subject).stream())
                        .toList()));
        compared.values().removeIf(tops -> tops.size() < least);
        List<String> high = compared.keySet().stream()
                .filter(unit -> sight.isHigh(compared.getOrDefault(unit, List.of())))
                .toList();
        int small = units.size() - compared.size();
        if (!high.isEmpty()) {
            Map<String, Object> said = new HashMap<>(sight.said());
            said.putAll(Map.of("count", high.size(), "units", compared.size(), "limit", Look.percent(sight.share())));
            findings.found(sight.code(), said, high, List.of());
        }
        if (small > 0) {
            findings.unassessed(sight.code(), "unassessed.few-in-unit", Map.of("count", small, "least", least));
        }
    }
}

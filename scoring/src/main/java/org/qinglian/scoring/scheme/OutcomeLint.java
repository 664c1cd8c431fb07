package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.scoring.rule.PointRange;

/** Faults of bands and overrides: gaps, overlaps, grades that nobody can reach or that do not exist. */
final class OutcomeLint {
    /** Grades are the bits of a number. */
    private static final int MOST_BANDS = 60;

    private final Scheme scheme;
    private final PointRange range;
    private final ConditionLint conditions;
    private final List<SchemeFault> faults;

    OutcomeLint(Scheme scheme, PointRange range, ConditionLint conditions, List<SchemeFault> faults) {
        this.scheme = scheme;
        this.range = range;
        this.conditions = conditions;
        this.faults = faults;
    }

    void lint() {
        List<Band> bands = scheme.outcome().bands();
        boolean byRank = scheme.outcome().dealsByRank()
                && bands.stream().noneMatch(band -> band.from().isPresent());
        Set<String> grades = new LinkedHashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            String pointer = "/outcome/bands/" + i;
            Band band = bands.get(i);
            if (!grades.add(band.grade())) {
                error(pointer + "/grade", "scheme.duplicate-grade", Map.of("found", band.grade()));
            }
            band.from().ifPresent(from -> NumberLint.lint(from, pointer + "/from", faults));
            band.when().ifPresent(when -> conditions.lint(when, pointer + "/when"));
            if (!byRank) {
                bounds(band, i, pointer);
            }
        }
        if (!bands.isEmpty()) {
            lowest(bands.get(bands.size() - 1), "/outcome/bands/" + (bands.size() - 1));
        }
        if (bands.size() > MOST_BANDS) {
            error("/outcome/bands", "scheme.too-many-bands", Map.of("found", bands.size(), "limit", MOST_BANDS));
        }
        overrides(grades);
        recognition(grades);
    }

    private void bounds(Band band, int place, String pointer) {
        List<Band> bands = scheme.outcome().bands();
        if (place > 0) {
            order(band, bands.get(place - 1), pointer);
        } else {
            best(band, pointer);
        }
        unreachable(band, place > 0 ? bands.get(place - 1).from() : Optional.empty(), pointer);
    }

    private void best(Band band, String pointer) {
        Optional<BigDecimal> most = range.most();
        band.below()
                .filter(below -> most.map(score -> score.compareTo(below) >= 0).orElse(true))
                .ifPresent(below -> error(
                        pointer + "/below",
                        "scheme.band-gap",
                        Map.of(
                                "found",
                                below,
                                "expected",
                                most.map(BigDecimal::toPlainString).orElse("∞"),
                                "grade",
                                band.grade())));
    }

    private void order(Band band, Band better, String pointer) {
        if (better.from().isEmpty()) {
            error(pointer, "scheme.band-unreachable", Map.of("found", band.grade(), "better", better.grade()));
            return;
        }
        BigDecimal next = better.from().get();
        if (band.from().filter(from -> from.compareTo(next) >= 0).isPresent()) {
            error(
                    pointer + "/from",
                    "scheme.band-order",
                    Map.of("found", band.from().get(), "expected", next));
        }
        band.below()
                .filter(below -> below.compareTo(next) != 0)
                .ifPresent(below -> error(
                        pointer + "/below",
                        below.compareTo(next) < 0 ? "scheme.band-gap" : "scheme.band-overlap",
                        Map.of("found", below, "expected", next, "grade", band.grade())));
    }

    /** Scores below the lowest band would have no grade. */
    private void lowest(Band band, String pointer) {
        if (band.when().isPresent()) {
            error(pointer + "/when", "scheme.lowest-band-condition", Map.of("found", band.grade()));
        }
        Optional<BigDecimal> least = range.least();
        band.from()
                .filter(from -> least.map(score -> score.compareTo(from) < 0).orElse(true))
                .ifPresent(from -> error(
                        pointer + "/from",
                        "scheme.band-gap",
                        Map.of(
                                "found",
                                from,
                                "expected",
                                least.map(BigDecimal::toPlainString).orElse("−∞"),
                                "grade",
                                band.grade())));
    }

    private void unreachable(Band band, Optional<BigDecimal> next, String pointer) {
        boolean tooHigh = band.from()
                .flatMap(from -> range.most().map(most -> most.compareTo(from) < 0))
                .orElse(false);
        boolean tooLow = next.flatMap(above -> range.least().map(least -> least.compareTo(above) >= 0))
                .orElse(false);
        if ((tooHigh || tooLow) && !isGivenByOverride(band)) {
            faults.add(SchemeFault.warning(
                    pointer,
                    "scheme.unreachable-grade",
                    Map.of(
                            "found", band.grade(),
                            "least",
                                    range.least().map(BigDecimal::toPlainString).orElse("−∞"),
                            "most", range.most().map(BigDecimal::toPlainString).orElse("∞"))));
        }
    }

    /** A grade that no score brings may be there for an override alone. */
    private boolean isGivenByOverride(Band band) {
        return scheme.overrides().stream()
                .anyMatch(override ->
                        override.effect().named().filter(band.grade()::equals).isPresent());
    }

    private void overrides(Set<String> grades) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scheme.overrides().size(); i++) {
            ScoreOverride override = scheme.overrides().get(i);
            String pointer = "/overrides/" + i;
            if (!ids.add(override.id())) {
                error(pointer + "/id", "scheme.duplicate-override", Map.of("found", override.id()));
            }
            override.effect()
                    .named()
                    .filter(grade -> !grades.contains(grade))
                    .ifPresent(grade -> unknownGrade(pointer + "/effect/grade", grade, grades));
        }
    }

    private void recognition(Set<String> grades) {
        Optional<String> from = scheme.outcome().recognisedFrom();
        from.filter(grade -> !grades.contains(grade))
                .ifPresent(grade -> unknownGrade("/outcome/recognisedFrom", grade, grades));
        for (int i = 0; i < scheme.overrides().size(); i++) {
            ScoreOverride override = scheme.overrides().get(i);
            if (override.effect() instanceof Effect.NotRecognised && from.isEmpty()) {
                error("/overrides/" + i + "/effect", "scheme.recognises-nobody", Map.of("found", override.id()));
            }
        }
    }

    private void unknownGrade(String pointer, String grade, Set<String> grades) {
        error(pointer, "scheme.unknown-grade", Map.of("found", grade, "expected", String.join(", ", grades)));
    }

    private void error(String pointer, String code, Map<String, ?> arguments) {
        faults.add(SchemeFault.error(pointer, code, arguments));
    }
}

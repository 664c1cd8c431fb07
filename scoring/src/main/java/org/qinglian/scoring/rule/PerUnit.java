package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * Points for each unit of a measure (按次计分): −2 for each absence, 0.5 for each visit up to 5 in all.
 *
 * @param measure the measure
 * @param points the points for one unit
 * @param cap the most that comes of it, with the sign of {@code points}; unlimited if absent
 * @param when the condition under which it counts
 */
public record PerUnit(
        @NotBlank String measure, @NotNull BigDecimal points, Optional<BigDecimal> cap, Optional<@Valid Condition> when)
        implements Rule {
    /** More than any measure is counted to. */
    private static final int UNIT_DIGITS = 2;

    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return Map.of(measure, Set.of(ColumnKind.NUMBER));
    }

    @Override
    public Kernel kernel(Binding binding) {
        ColumnShape shape = binding.shape(measure);
        int column = binding.place(measure);
        int perScale = Decimals.scale(points);
        int scale = Math.max(shape.scale() + perScale, cap.map(Decimals::scale).orElse(0));
        long each = Decimals.unscaled(points, scale - shape.scale());
        long least = cap.filter(value -> points.signum() < 0)
                .map(value -> Decimals.atLeast(value, scale))
                .orElse(Long.MIN_VALUE);
        long most = cap.filter(value -> points.signum() >= 0)
                .map(value -> Decimals.atLeast(value, scale))
                .orElse(Long.MAX_VALUE);
        BigDecimal bound = BigDecimal.valueOf(shape.limit(), shape.scale()).multiply(points.abs());
        PointRange ends = PointRange.of(bound.negate(), bound)
                .clamp(cap.filter(value -> points.signum() < 0), cap.filter(value -> points.signum() >= 0));
        Kernel kernel = Kernel.of(scale, bound, (chunk, points) -> {
                    long[] values = chunk.numbers(column);
                    for (int i = 0; i < chunk.length(); i++) {
                        points[i] = Math.min(most, Math.max(least, values[i] * each));
                    }
                })
                .within(ends);
        return shape.isSmall() ? kernel.orSmall(column, SmallCurve.perUnit((int) each, Clamp.of(least, most))) : kernel;
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        boolean taken = points.signum() < 0;
        return taken
                ? new PointRange(cap, Optional.of(BigDecimal.ZERO))
                : new PointRange(Optional.of(BigDecimal.ZERO), cap);
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return Stream.concat(Stream.of(points), cap.stream());
    }

    @Override
    public Stream<BigDecimal> turns(BigDecimal most) {
        return points.signum() > 0
                ? Stream.of(cap.orElse(most).divide(points, UNIT_DIGITS, RoundingMode.UP))
                : Stream.of(BigDecimal.ZERO);
    }

    @Override
    public void lint(RuleFaults faults) {
        if (cap.isPresent() && cap.get().signum() * points.signum() < 0) {
            faults.add("/cap", "scheme.cap-sign", Map.of("found", cap.get(), "expected", points));
        }
    }

    @Override
    public RuleWords words(Wording words) {
        LocalizedText terms = terms(words);
        return RuleWords.of(
                words.sentence(
                                measure,
                                List.of(),
                                found -> ScoringMessages.phrase(
                                        "rule.found", Map.of("found", found, "terms", Phrase.of(terms))))::about,
                terms);
    }

    private LocalizedText terms(Wording words) {
        LocalizedText terms = words.isInPoints(measure) ? termsOfPoints(words) : termsOfUnits(words);
        return cap.map(most -> ScoringMessages.text("rule.capped", Map.of("terms", terms, "cap", words.signed(most))))
                .orElse(terms);
    }

    private LocalizedText termsOfUnits(Wording words) {
        Optional<LocalizedText> one = words.word(measure, BigDecimal.ONE);
        if (one.isPresent()) {
            return ScoringMessages.text(
                    "rule.per-unit.word", Map.of("word", one.get(), "points", words.signed(points)));
        }
        LocalizedText unit = words.unit(measure);
        return ScoringMessages.text(
                Quantity.isWord(unit) ? "rule.per-unit" : "rule.per-unit.symbol",
                Map.of("unit", unit, "points", words.signed(points)));
    }

    /** Points that are found need no unit: they count as they are, or multiplied. */
    private LocalizedText termsOfPoints(Wording words) {
        String code = points.abs().compareTo(BigDecimal.ONE) != 0
                ? "rule.per-unit.times"
                : points.signum() > 0 ? "rule.per-unit.same" : "rule.per-unit.taken";
        return ScoringMessages.text(code, Map.of("points", words.exact(points)));
    }
}

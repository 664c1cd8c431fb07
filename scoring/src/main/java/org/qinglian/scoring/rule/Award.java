package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * A fixed number of points when a condition holds (定额计分): all or nothing. Points below zero are taken off.
 *
 * @param points the points
 * @param when the condition, which an award must have
 */
public record Award(@NotNull BigDecimal points, Optional<@Valid Condition> when) implements Rule {
    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return Map.of();
    }

    @Override
    public Kernel kernel(Binding binding) {
        int scale = Decimals.scale(points);
        long unscaled = Decimals.unscaled(points, scale);
        return Kernel.of(scale, points.abs(), (chunk, points) -> Arrays.fill(points, 0, chunk.length(), unscaled))
                .within(PointRange.of(points, points));
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        return PointRange.of(points, points);
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return Stream.of(points);
    }

    @Override
    public void lint(RuleFaults faults) {
        if (when.isEmpty()) {
            faults.add("", "scheme.award-without-condition", Map.of());
        }
    }

    @Override
    public RuleWords words(Wording words) {
        Phrase<MeasuredRow> found = when.map(condition -> ConditionText.of(condition, words))
                .orElseGet(() -> ScoringMessages.phrase("rule.award", Map.of()));
        return RuleWords.of(
                found::about, ScoringMessages.text("rule.award.terms", Map.of("points", words.exact(points))));
    }
}

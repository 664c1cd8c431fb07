package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * Points in proportion between two goalposts (线性计分), as the efficacy coefficient does: 60 % is worth 0, 100 % is worth
 * 20. Outside the goalposts the points stay those of the nearer one.
 *
 * <p>points = from.points + (value − from.value) ÷ (to.value − from.value) × (to.points − from.points), rounded half up at
 * the working digits of the scheme.
 *
 * @param measure the measure
 * @param from the lower goalpost
 * @param to the upper goalpost; its value is above that of {@code from}, its points may be below
 * @param when the condition under which it counts
 */
public record Linear(
        @NotBlank String measure,
        @NotNull @Valid Goalpost from,
        @NotNull @Valid Goalpost to,
        Optional<@Valid Condition> when)
        implements Rule {
    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return Map.of(measure, Set.of(ColumnKind.NUMBER));
    }

    @Override
    public Kernel kernel(Binding binding) {
        ColumnShape shape = binding.shape(measure);
        int column = binding.place(measure);
        int scale = binding.digits();
        long low = Decimals.above(from.value(), shape.scale());
        long high = Decimals.atLeast(to.value(), shape.scale());
        long least = Line.at(from.value(), from, to, scale);
        long most = Line.at(to.value(), from, to, scale);
        LongUnaryOperator line = line(shape.scale(), scale);
        BigDecimal bound = from.points().abs().max(to.points().abs());
        return Kernel.of(scale, bound, (chunk, points) -> {
            long[] values = chunk.numbers(column);
            for (int i = 0; i < chunk.length(); i++) {
                if (values[i] >= high) {
                    points[i] = most;
                } else {
                    points[i] = values[i] < low ? least : line.applyAsLong(values[i]);
                }
            }
        });
    }

    private LongUnaryOperator line(int valueScale, int scale) {
        return Line.between(from, to, valueScale, scale)
                .<LongUnaryOperator>map(line -> line::at)
                .orElse(value -> Line.at(BigDecimal.valueOf(value, valueScale), from, to, scale));
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        return PointRange.of(from.points(), to.points());
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return Stream.of(from.value(), from.points(), to.value(), to.points());
    }

    @Override
    public Stream<BigDecimal> turns(BigDecimal most) {
        return Stream.of(from.value(), to.value());
    }

    @Override
    public void lint(RuleFaults faults) {
        if (to.value().compareTo(from.value()) <= 0) {
            faults.add("/to/value", "scheme.goalposts", Map.of("found", to.value(), "expected", from.value()));
        }
    }

    @Override
    public RuleWords words(Wording words) {
        LocalizedText terms = terms(words);
        return RuleWords.of(
                words.sentence(
                                measure,
                                List.of(from.value(), to.value()),
                                found -> ScoringMessages.phrase(
                                        "rule.found", Map.of("found", found, "terms", Phrase.of(terms))))::about,
                terms);
    }

    private LocalizedText terms(Wording words) {
        Quantity quantity = words.quantity(measure);
        return ScoringMessages.text(
                "rule.linear",
                Map.of(
                        "from", quantity.of(from.value()),
                        "fromPoints", words.exact(from.points()),
                        "to", quantity.of(to.value()),
                        "toPoints", words.exact(to.points())));
    }
}

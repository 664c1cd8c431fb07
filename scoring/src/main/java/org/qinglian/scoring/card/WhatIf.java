package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.evaluation.SingleScorer;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Layout;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Scheme;

/** One subject with other numbers (假设计算), scored by the same evaluator as everybody. For one thread. */
final class WhatIf {
    private final MeasuredRow row;
    private final Map<String, ColumnShape> shapes = new LinkedHashMap<>();
    private final SingleScorer scorer;

    /**
     * The subject of a row, and the numbers that may become others.
     *
     * @throws ArithmeticException if those numbers are beyond the exact range
     */
    WhatIf(Scheme scheme, MeasuredRow row, List<Lever> levers) {
        this.row = row;
        scheme.measures()
                .keySet()
                .forEach(name -> shapes.put(
                        name,
                        shape(
                                row.frame().column(name),
                                name,
                                levers.stream()
                                        .filter(lever -> lever.measure().equals(name))
                                        .toList())));
        scorer = CompiledScheme.of(scheme, new Layout(shapes)).single();
        shapes.keySet().forEach(this::reset);
    }

    private ColumnShape shape(Column column, String name, List<Lever> levers) {
        ColumnShape found = column.shape();
        if (found.kind() == ColumnKind.CODE) {
            return found.incomplete();
        }
        BigDecimal largest = levers.stream().map(Lever::largest).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (found.kind() == ColumnKind.TALLY) {
            List<String> codes = new ArrayList<>(found.dictionary());
            levers.forEach(
                    lever -> lever.code().filter(code -> !codes.contains(code)).ifPresent(codes::add));
            long most =
                    row.tally(name).values().stream().mapToLong(Long::longValue).sum();
            return ColumnShape.tallies(codes, most + largest.longValue() * (levers.size() + 1))
                    .incomplete();
        }
        int scale = levers.stream().mapToInt(Lever::scale).reduce(found.scale(), Math::max);
        BigDecimal now = row.number(name).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
        return ColumnShape.numbers(scale, now.max(largest)).incomplete();
    }

    /** Sets what a measure was found to be. */
    private void reset(String name) {
        int place = scorer.place(name);
        ColumnShape shape = shapes.get(name);
        if (shape != null && shape.kind() == ColumnKind.TALLY) {
            Map<String, Long> counts = row.tally(name);
            for (int code = 0; code < shape.dictionary().size(); code++) {
                scorer.count(place, code, counts.getOrDefault(shape.dictionary().get(code), 0L));
            }
        } else if (shape != null && shape.kind() == ColumnKind.NUMBER) {
            row.number(name).ifPresent(number -> set(name, number));
        } else if (shape != null) {
            row.code(name)
                    .ifPresent(code -> scorer.code(place, shape.dictionary().indexOf(code)));
        }
        if (row.availability(name) != Availability.OBSERVED) {
            scorer.absent(place, row.availability(name));
        }
    }

    private void set(String name, BigDecimal number) {
        ColumnShape shape = shapes.get(name);
        int scale = shape == null ? 0 : shape.scale();
        scorer.number(
                scorer.place(name),
                number.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    /** Gives a number another value. */
    void set(Lever lever, BigDecimal value) {
        lever.code()
                .ifPresentOrElse(
                        code -> scorer.count(
                                scorer.place(lever.measure()), dictionary(lever).indexOf(code), value.longValueExact()),
                        () -> set(lever.measure(), value));
    }

    /** Gives a number back the value that it has. */
    void reset(Lever lever) {
        if (lever.code().isPresent()) {
            set(lever, lever.now().orElse(BigDecimal.ZERO));
        } else {
            reset(lever.measure());
        }
    }

    private List<String> dictionary(Lever lever) {
        ColumnShape shape = shapes.get(lever.measure());
        return shape == null ? List.of() : shape.dictionary();
    }

    /** The scores with the values that are set now; they stay until the next call. */
    Scores score() {
        return scorer.score();
    }

    /** The points of all items together with those values, whatever their groups make of them. */
    BigDecimal pointsOfItems() {
        return scorer.pointsOfItems();
    }
}

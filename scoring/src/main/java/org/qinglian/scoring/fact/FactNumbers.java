package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Takes the number that a measure makes of the facts of each subject; where it makes none the value is missing. */
final class FactNumbers implements ColumnBuilder {
    /** What a measure makes of the facts of a subject (取值). */
    @FunctionalInterface
    interface Value {
        Optional<BigDecimal> of(Facts facts, String subject);
    }

    private final DecimalCells cells;
    private final Value value;

    FactNumbers(int rows, Value value) {
        this.cells = new DecimalCells(rows);
        this.value = value;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        value.of(facts, subject.id())
                .ifPresentOrElse(number -> cells.set(row, number), () -> cells.set(row, Availability.MISSING));
    }

    @Override
    public Column build(Function<String, Column> others) {
        return cells.build();
    }
}

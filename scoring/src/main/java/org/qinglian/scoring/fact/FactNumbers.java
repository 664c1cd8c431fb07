package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Takes the number that a measure makes of the facts of each subject; where it makes none the value is not there. */
final class FactNumbers implements ColumnBuilder {
    /** What a measure makes of the facts of a subject (取值). */
    @FunctionalInterface
    interface Value {
        Optional<BigDecimal> of(Facts facts, String subject);
    }

    private final DecimalCells cells;
    private final Value value;

    /** Why there is no number, where there is none. */
    private final Function<Facts, Availability> absence;

    FactNumbers(int rows, Value value) {
        this(rows, value, facts -> Availability.MISSING);
    }

    FactNumbers(int rows, Value value, Function<Facts, Availability> absence) {
        this.cells = new DecimalCells(rows);
        this.value = value;
        this.absence = absence;
    }

    /** Takes what a measure makes of events that it counts. */
    static FactNumbers of(int rows, EventCount count, Value value) {
        return new FactNumbers(rows, value, facts -> count.absence(facts).orElse(Availability.MISSING));
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        value.of(facts, subject.id())
                .ifPresentOrElse(number -> cells.set(row, number), () -> cells.set(row, absence.apply(facts)));
    }

    @Override
    public Column build(Function<String, Column> others) {
        return cells.build();
    }
}

package org.qinglian.scoring.fact;

import java.util.Optional;
import java.util.function.Function;

/** Takes the numbers of readings of a name. */
final class ReadingNumbers implements ColumnBuilder {
    private final DecimalCells cells;
    private final String name;

    ReadingNumbers(int rows, String name) {
        this.cells = new DecimalCells(rows);
        this.name = name;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        Optional<Reading> reading = facts.reading(subject.id(), name);
        Availability availability = reading.map(Reading::status).orElse(Availability.MISSING);
        if (availability == Availability.OBSERVED
                && reading.flatMap(Reading::value).isPresent()) {
            cells.set(row, reading.flatMap(Reading::value).get());
        } else {
            cells.set(row, availability == Availability.OBSERVED ? Availability.MISSING : availability);
        }
    }

    @Override
    public Column build(Function<String, Column> others) {
        return cells.build();
    }
}

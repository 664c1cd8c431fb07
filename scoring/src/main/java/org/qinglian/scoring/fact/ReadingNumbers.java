package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.LocalizedText;

/** Takes the numbers of readings of a name. */
final class ReadingNumbers implements ColumnBuilder {
    private final DecimalCells cells;
    private final String name;
    private final Optional<LocalizedText> unit;

    /** Of readings that this library makes itself, which state no unit. */
    ReadingNumbers(int rows, String name) {
        this(rows, name, Optional.empty());
    }

    ReadingNumbers(int rows, String name, Optional<LocalizedText> unit) {
        this.cells = new DecimalCells(rows);
        this.name = name;
        this.unit = unit;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        Optional<Reading> reading = facts.reading(subject.id(), name);
        Availability availability = reading.map(Reading::status).orElse(Availability.MISSING);
        Optional<BigDecimal> value =
                reading.filter(found -> !StatedUnit.isOther(found.unit(), unit)).flatMap(Reading::value);
        if (availability == Availability.OBSERVED && value.isPresent()) {
            cells.set(row, value.get());
        } else {
            cells.set(row, availability == Availability.OBSERVED ? Availability.MISSING : availability);
        }
    }

    @Override
    public Column build(Function<String, Column> others) {
        return cells.build();
    }
}

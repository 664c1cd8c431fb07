package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.LocalizedText;

/** Counts events, or adds up their quantities. */
final class EventNumbers implements ColumnBuilder {
    private final DecimalCells cells;
    private final String kind;
    private final Map<String, String> where;
    private final boolean quantities;
    private final Optional<LocalizedText> unit;

    EventNumbers(int rows, String kind, Map<String, String> where, boolean quantities, Optional<LocalizedText> unit) {
        this.cells = new DecimalCells(rows);
        this.kind = kind;
        this.where = where;
        this.quantities = quantities;
        this.unit = unit;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        long count = 0;
        BigDecimal sum = BigDecimal.ZERO;
        boolean inOtherUnit = false;
        for (Event event : facts.eventList(subject.id())) {
            if (event.kind().equals(kind) && EventFilter.matches(event, where)) {
                count++;
                if (quantities) {
                    sum = sum.add(event.amount());
                    inOtherUnit |= StatedUnit.isOther(event.unit(), unit);
                }
            }
        }
        if (inOtherUnit) {
            cells.set(row, Availability.MISSING);
        } else if (quantities) {
            cells.set(row, sum);
        } else {
            cells.set(row, count);
        }
    }

    @Override
    public Column build(Function<String, Column> others) {
        return cells.build();
    }
}

package org.qinglian.scoring.rule;

import java.util.HashMap;
import java.util.Map;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;

/**
 * The columns of a frame by number (绑定), looked up by name once, before any row is touched.
 */
public final class Binding {
    private final Column[] columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Arithmetic arithmetic;

    public Binding(Frame frame, Arithmetic arithmetic) {
        this.columns = frame.columns().values().toArray(new Column[0]);
        frame.columns().keySet().forEach(name -> places.put(name, places.size()));
        this.arithmetic = arithmetic;
    }

    Column[] columns() {
        return columns;
    }

    /** The decimals of a quotient. */
    public int digits() {
        return arithmetic.digits();
    }

    /** The number of the column of a measure. */
    public int place(String measure) {
        Integer place = places.get(measure);
        if (place == null) {
            throw new IllegalArgumentException("Measure '" + measure + "' has no column in the frame.");
        }
        return place;
    }

    Column.Numbers numbers(String measure) {
        return (Column.Numbers) columns[place(measure)];
    }
}

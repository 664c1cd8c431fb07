package org.qinglian.scoring.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Layout;

/**
 * The columns of a layout by number (绑定), looked up by name once, before any row is touched.
 */
public final class Binding {
    private final List<ColumnShape> shapes;
    private final Map<String, Integer> places = new HashMap<>();
    private final Arithmetic arithmetic;

    /**
     * Numbers the columns.
     *
     * @throws ArithmeticException if a column may hold numbers that are beyond the exact range
     */
    public Binding(Layout layout, Arithmetic arithmetic) {
        layout.columns().forEach(Binding::requireExact);
        this.shapes = List.copyOf(layout.columns().values());
        layout.columns().keySet().forEach(name -> places.put(name, places.size()));
        this.arithmetic = arithmetic;
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

    /** What the column of a measure is. */
    public ColumnShape shape(String measure) {
        return shapes.get(place(measure));
    }

    private static void requireExact(String measure, ColumnShape shape) {
        if (!Decimals.isComparable(shape.limit())) {
            throw new ArithmeticException(
                    "Measure '" + measure + "': " + shape + " are beyond the exact range; expected fewer digits.");
        }
    }
}

package org.qinglian.scoring.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qinglian.core.common.Copy;

/**
 * A frame (数据框): the columns of all measures of a scheme, a row for each subject.
 *
 * <p>It is made from facts, or by a host from its own arrays, for one subject or a hundred million. Immutable as long as
 * nobody changes the arrays; thread-safe.
 *
 * @param rows the number of subjects
 * @param columns the column of each measure, by its name
 */
public record Frame(int rows, Map<String, Column> columns) {
    public Frame {
        columns = Copy.map(columns);
        columns.forEach((name, column) -> requireRows(name, column, rows));
    }

    /** The columns that measures make of the facts of subjects. */
    public static Frame of(Map<String, Measure> measures, List<ScoredSubject> subjects, Facts facts) {
        Map<String, ColumnBuilder> builders = new LinkedHashMap<>();
        measures.forEach((name, measure) -> builders.put(name, measure.columnBuilder(subjects.size())));
        List<ColumnBuilder> all = new ArrayList<>(builders.values());
        for (int row = 0; row < subjects.size(); row++) {
            for (ColumnBuilder builder : all) {
                builder.add(row, subjects.get(row), facts);
            }
        }
        return new Frame(subjects.size(), columns(builders));
    }

    /** What compares subjects is finished last, since it reads the columns of other measures. */
    private static Map<String, Column> columns(Map<String, ColumnBuilder> builders) {
        Map<String, Column> finished = new HashMap<>();
        Function<String, Column> others = name -> {
            Column column = finished.get(name);
            if (column == null) {
                throw new IllegalArgumentException("Measure '" + name + "' has no column to compare subjects by.");
            }
            return column;
        };
        Map<String, Column> columns = new LinkedHashMap<>();
        builders.forEach((name, builder) -> {
            if (!(builder instanceof Standings)) {
                finished.put(name, builder.build(others));
            }
        });
        builders.forEach((name, builder) ->
                columns.put(name, builder instanceof Standings ? builder.build(others) : others.apply(name)));
        return columns;
    }

    /** The column of a measure. */
    public Column column(String measure) {
        Column column = columns.get(measure);
        if (column == null) {
            throw new IllegalArgumentException(
                    "Measure '" + measure + "' has no column in the frame; expected one of " + columns.keySet() + ".");
        }
        return column;
    }

    /** What its columns are, without their values. It looks at every value. */
    public Layout layout() {
        Map<String, ColumnShape> shapes = new LinkedHashMap<>();
        columns.forEach((name, column) -> shapes.put(name, column.shape()));
        return new Layout(shapes);
    }

    private static void requireRows(String name, Column column, int rows) {
        if (column.rows() != rows) {
            throw new IllegalArgumentException(
                    "Column '" + name + "' has " + column.rows() + " rows; expected " + rows + ".");
        }
    }
}

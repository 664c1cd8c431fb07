package org.qinglian.scoring.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Layout;

/** The same facts in other forms. */
final class FrameForms {
    private FrameForms() {}

    /** The same frame, with every value there if {@code complete}. */
    static Frame complete(Frame frame, boolean complete) {
        return complete ? mapped(frame, column -> with(column, null)) : frame;
    }

    private static Column with(Column column, byte @Nullable [] availabilities) {
        if (column instanceof Column.Numbers numbers) {
            return new Column.Numbers(numbers.unscaled(), numbers.scale(), availabilities);
        }
        if (column instanceof Column.Codes codes) {
            return new Column.Codes(codes.codes(), codes.dictionary(), availabilities);
        }
        Column.Tallies tallies = (Column.Tallies) column;
        return new Column.Tallies(tallies.counts(), tallies.dictionary(), tallies.rows(), availabilities);
    }

    /** The same numbers in 32 bits. */
    static Frame small(Frame frame) {
        return mapped(
                frame,
                column -> column instanceof Column.Numbers numbers
                        ? new Column.SmallNumbers(
                                LongStream.of(numbers.unscaled())
                                        .mapToInt(Math::toIntExact)
                                        .toArray(),
                                numbers.scale())
                        : column);
    }

    private static Frame mapped(Frame frame, UnaryOperator<Column> change) {
        Map<String, Column> columns = new LinkedHashMap<>();
        frame.columns().forEach((name, column) -> columns.put(name, change.apply(column)));
        return new Frame(frame.rows(), columns);
    }

    /** The same layout, but for values that may be absent, which are never kept in 32 bits. */
    static Layout incomplete(Layout layout) {
        Map<String, ColumnShape> columns = new LinkedHashMap<>();
        layout.columns().forEach((name, shape) -> columns.put(name, shape.incomplete()));
        return new Layout(columns);
    }

    /** The rows in another order, or some of them. */
    static Frame permuted(Frame frame, List<Integer> order) {
        Map<String, Column> columns = new LinkedHashMap<>();
        frame.columns().forEach((name, column) -> columns.put(name, permuted(column, order)));
        return new Frame(order.size(), columns);
    }

    private static Column permuted(Column column, List<Integer> order) {
        byte[] given = column.availabilities();
        byte[] status = given == null ? null : new byte[order.size()];
        for (int row = 0; row < order.size() && given != null; row++) {
            status[row] = given[order.get(row)];
        }
        if (column instanceof Column.Numbers numbers) {
            return new Column.Numbers(permuted(numbers.unscaled(), order), numbers.scale(), status);
        }
        if (column instanceof Column.Codes codes) {
            int[] places = order.stream().mapToInt(row -> codes.codes()[row]).toArray();
            return new Column.Codes(places, codes.dictionary(), status);
        }
        Column.Tallies tallies = (Column.Tallies) column;
        long[][] counts = new long[tallies.counts().length][];
        for (int code = 0; code < counts.length; code++) {
            counts[code] = permuted(tallies.counts()[code], order);
        }
        return new Column.Tallies(counts, tallies.dictionary(), order.size(), status);
    }

    private static long[] permuted(long[] values, List<Integer> order) {
        return order.stream().mapToLong(row -> values[row]).toArray();
    }
}

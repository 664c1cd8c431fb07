package org.qinglian.export.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * A table that a report shows beside its own (附表), for example published figures to compare with.
 *
 * @param id its identifier, which names its file: {@code public-figures} is written to {@code table-public-figures.csv}
 * @param title its title
 * @param caption what the figures are, and what they are not
 * @param source where they come from
 * @param columns the heads of the columns
 * @param rows the rows, each with a cell for every column; the first cell names the row
 */
@Value.Builder
public record ReportTable(
        String id,
        LocalizedText title,
        Optional<LocalizedText> caption,
        Optional<LocalizedText> source,
        List<LocalizedText> columns,
        List<Row> rows)
        implements WithReportTable {
    public ReportTable {
        columns = Copy.list(columns);
        rows = Copy.list(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Table '" + id + "': a row has "
                        + row.cells().size() + " cells; expected " + columns.size() + ", one for each column.");
            }
        }
    }

    public static ReportTableBuilder builder() {
        return new ReportTableBuilder();
    }

    /** Whether a column, counted from 0, holds nothing but numbers and empty cells. */
    public boolean isNumeric(int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.cells().get(column))
                        .allMatch(cell -> cell instanceof Cell.Numeric || cell instanceof Cell.Empty);
    }

    /**
     * How wide the widest cell of each column is in either language, in halves of an ideograph; a layout can keep a narrow
     * column on one line.
     */
    public List<Integer> widths() {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> width(row.cells().get(column)))
                        .max()
                        .orElse(0))
                .toList();
    }

    private static int width(Cell cell) {
        return Math.max(width(cell.in(Locale.CHINA)), width(cell.in(Locale.ENGLISH)));
    }

    private static int width(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) ? 2 : 1)
                .sum();
    }
}

package org.qinglian.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;

/**
 * A CSV file that is being written (CSV 文件), row by row, so that its length does not matter.
 *
 * <p>Text cells are made harmless to spreadsheets; see {@link Cell} and {@link CsvFormat}. Not thread-safe.
 */
public final class CsvFile implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final Locale locale;
    private final int columns;

    private CsvFile(CsvWriter csv, Locale locale, int columns) {
        this.csv = csv;
        this.locale = locale;
        this.columns = columns;
    }

    /** Creates or replaces a file and writes the heads of its columns, each in both languages. */
    public static CsvFile create(Path file, CsvFormat format, List<LocalizedText> columns) {
        try {
            return open(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the heads of the columns, and then rows, to a writer, which is closed with this. */
    static CsvFile open(Writer writer, CsvFormat format, List<LocalizedText> columns) throws IOException {
        if (format.byteOrderMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvFile file = new CsvFile(CsvWriter.builder().build(writer), format.locale(), columns.size());
        file.row(columns.stream()
                .map(column -> Cell.text(head(column, format.locale())))
                .toArray(Cell[]::new));
        return file;
    }

    /** In both languages, that of the reader first: {@code 检查项 / check}. */
    private static String head(LocalizedText column, Locale locale) {
        String first = column.in(locale);
        return Stream.of(first, column.in(Locale.CHINA), column.in(Locale.ENGLISH))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** Writes a whole table. */
    public static void write(Path file, CsvFormat format, ReportTable table) {
        try (CsvFile csv = create(file, format, table.columns())) {
            table.rows().forEach(row -> csv.row(row.cells().toArray(Cell[]::new)));
        }
    }

    /**
     * Writes a row.
     *
     * @param cells a cell for each column
     */
    public void row(Cell... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "Row has " + cells.length + " cells; expected " + columns + ", one for each column.");
        }
        List<String> fields = new ArrayList<>(cells.length);
        for (Cell cell : cells) {
            String text = cell.in(locale);
            boolean mayHideFormula = cell instanceof Cell.Text || cell instanceof Cell.Wording;
            fields.add(mayHideFormula ? FormulaGuard.guard(text) : text);
        }
        csv.writeRecord(fields);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

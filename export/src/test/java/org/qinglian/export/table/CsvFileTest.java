package org.qinglian.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.common.LocalizedText;

class CsvFileTest {
    private static final LocalizedText HEAD = LocalizedText.of("名称", "name");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "-", "=", "－"})
    void makes_text_that_opens_like_a_formula_harmless(String text) throws IOException {
        assertThat(row(Cell.text(text))).isEqualTo("'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void makes_text_that_hides_its_formula_behind_white_space_harmless(String text) throws IOException {
        assertThat(row(Cell.text(text)).replace("\"", "")).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void makes_both_languages_harmless() throws IOException {
        Cell cell = Cell.text(LocalizedText.of("＝一", "=one"));

        assertThat(row(cell)).isEqualTo("'＝一\r\n");
        assertThat(row(CsvFormat.STANDARD.withLocale(Locale.ENGLISH).withoutMark(), cell))
                .isEqualTo("'=one\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"清河县", "a=b", "1-2", "m-01", "'quoted", " =1"})
    void leaves_other_text_as_it_is(String text) throws IOException {
        assertThat(row(Cell.text(text))).isEqualTo(text + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"-2,-2", "-0.50,-0.50", "0,0", "1E+3,1000", "86.5,86.5"})
    void leaves_numbers_numbers(String number, String written) throws IOException {
        assertThat(row(Cell.number(new BigDecimal(number)))).isEqualTo(written + "\r\n");
    }

    @Test
    void quotes_where_the_format_asks_for_it() throws IOException {
        assertThat(row(Cell.text("a,b"))).isEqualTo("\"a,b\"\r\n");
        assertThat(row(Cell.text("a\"b"))).isEqualTo("\"a\"\"b\"\r\n");
        assertThat(row(Cell.text("a\nb"))).isEqualTo("\"a\nb\"\r\n");
    }

    @Test
    void writes_days_and_what_is_not_there() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvFile csv = CsvFile.open(text, CsvFormat.STANDARD.withoutMark(), List.of(HEAD, HEAD, HEAD))) {
            csv.row(Cell.day(LocalDate.of(2026, 7, 1)), Cell.EMPTY, Cell.number(Optional.empty()));
        }

        assertThat(text).hasToString("名称 / name,名称 / name,名称 / name\r\n2026-07-01,,\r\n");
    }

    @Test
    void begins_with_a_byte_order_mark_unless_told_otherwise(@TempDir Path folder) throws IOException {
        ReportTable table = ReportTable.builder()
                .id("t")
                .title(HEAD)
                .addColumns(HEAD)
                .addRows(Row.of(Cell.number(-1)))
                .build();
        Path file = folder.resolve("t.csv");

        CsvFile.write(file, CsvFormat.STANDARD, table);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF名称 / name\r\n-1\r\n");

        CsvFile.write(file, CsvFormat.STANDARD.withoutMark().withLocale(Locale.ENGLISH), table);
        assertThat(Files.readString(file)).isEqualTo("name / 名称\r\n-1\r\n");
    }

    @Test
    void a_column_is_as_wide_as_its_widest_cell_in_either_language() {
        ReportTable table = ReportTable.builder()
                .id("t")
                .title(HEAD)
                .addColumns(HEAD, HEAD, HEAD)
                .addRows(
                        Row.of(Cell.text("四五六"), Cell.text("ok"), Cell.number(12)),
                        Row.of(Cell.text("12345"), Cell.text(LocalizedText.of("短", "long")), Cell.EMPTY))
                .build();

        assertThat(table.widths()).containsExactly(6, 4, 2);
    }

    @Test
    void refuses_a_row_of_another_length() throws IOException {
        try (CsvFile csv = CsvFile.open(new StringWriter(), CsvFormat.STANDARD, List.of(HEAD))) {
            assertThatThrownBy(() -> csv.row(Cell.EMPTY, Cell.EMPTY))
                    .hasMessage("Row has 2 cells; expected 1, one for each column.");
        }
        ReportTableBuilder table =
                ReportTable.builder().id("t").title(HEAD).addColumns(HEAD).addRows(Row.of());
        assertThatThrownBy(table::build).hasMessage("Table 't': a row has 0 cells; expected 1, one for each column.");
    }

    private static String row(Cell cell) throws IOException {
        return row(CsvFormat.STANDARD.withoutMark(), cell);
    }

    /** The file without the line of heads. */
    private static String row(CsvFormat format, Cell cell) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvFile csv = CsvFile.open(text, format, List.of(HEAD))) {
            csv.row(cell);
        }
        return text.toString().substring(text.toString().indexOf("\r\n") + 2);
    }
}

package org.qinglian.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * A cell of a table (单元格). Its type says how it may be written: only text can hide a formula, only a number can be
 * negative.
 */
public sealed interface Cell {
    /** An empty cell: nothing is known, which is not zero. */
    Cell EMPTY = new Empty();

    /** What stands in the cell, for a reader of {@code locale}. */
    String in(Locale locale);

    /**
     * Text in one language, or an identifier (文本).
     *
     * @param value the text as it is
     */
    record Text(String value) implements Cell {
        @Override
        public String in(Locale locale) {
            return value;
        }
    }

    /**
     * Text in both languages (双语文本).
     *
     * @param value the text
     */
    record Wording(LocalizedText value) implements Cell {
        @Override
        public String in(Locale locale) {
            return value.in(locale);
        }
    }

    /**
     * A number (数值), to its last digit.
     *
     * @param value the number
     */
    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String in(Locale locale) {
            return value.toPlainString();
        }
    }

    /**
     * A day (日期), as {@code 2026-07-01}.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Cell {
        @Override
        public String in(Locale locale) {
            return value.toString();
        }
    }

    /** Nothing (空). */
    record Empty() implements Cell {
        @Override
        public String in(Locale locale) {
            return "";
        }
    }

    static Cell text(String value) {
        return new Text(value);
    }

    static Cell text(LocalizedText value) {
        return new Wording(value);
    }

    static Cell number(BigDecimal value) {
        return new Numeric(value);
    }

    static Cell number(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    static Cell day(LocalDate value) {
        return new Day(value);
    }

    /** A number, or nothing. */
    static Cell number(Optional<BigDecimal> value) {
        return value.<Cell>map(Numeric::new).orElse(EMPTY);
    }

    /** Text in both languages, or nothing. */
    static Cell text(Optional<LocalizedText> value) {
        return value.<Cell>map(Wording::new).orElse(EMPTY);
    }
}

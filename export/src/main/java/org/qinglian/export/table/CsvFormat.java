package org.qinglian.export.table;

import java.util.Locale;

/**
 * How CSV is written (CSV 格式): UTF-8, commas, lines ending in CR LF, quotes where RFC 4180 asks for them.
 *
 * <p>By default the file begins with a byte order mark: without one Excel takes UTF-8 for the code page of the machine and
 * shows Chinese as noise. Programs that read the file and do not expect the mark are served by {@link #withoutMark()}.
 *
 * @param locale the language of texts, and which of the two languages of a head comes first
 * @param byteOrderMark whether the file begins with a byte order mark
 */
public record CsvFormat(Locale locale, boolean byteOrderMark) {
    /** Chinese, with a byte order mark. */
    public static final CsvFormat STANDARD = new CsvFormat(Locale.CHINA, true);

    /** The same in another language. */
    public CsvFormat withLocale(Locale other) {
        return new CsvFormat(other, byteOrderMark);
    }

    /** The same without a byte order mark. */
    public CsvFormat withoutMark() {
        return new CsvFormat(locale, false);
    }
}

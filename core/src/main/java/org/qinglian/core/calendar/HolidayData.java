package org.qinglian.core.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;

/**
 * A file of holiday arrangements (节假日数据), ours or a host's.
 *
 * @param source where the days come from
 * @param years the arrangement of each year
 */
public record HolidayData(@NotBlank String source, List<@Valid HolidayYear> years) {
    private static final String FILE = "holidays.json";

    public HolidayData {
        years = Copy.list(years);
    }

    /** The data that ships. */
    public static HolidayData standard() {
        try (InputStream stream = HolidayData.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("File '" + FILE + "' is missing from its module.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return DocumentReader.standard()
                    .read(DocumentSource.of(FILE, text), HolidayData.class)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calendar of these years. */
    public WorkCalendar calendar() {
        return WorkCalendar.of(years);
    }
}

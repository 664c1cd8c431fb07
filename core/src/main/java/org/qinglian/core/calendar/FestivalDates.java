package org.qinglian.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of the festivals that move (节日日期), from {@code festivals.csv}. */
final class FestivalDates {
    private static final String FILE = "festivals.csv";

    /** The columns after the year. */
    private static final List<Festival> COLUMNS =
            List.of(Festival.SPRING_FESTIVAL, Festival.QINGMING, Festival.DRAGON_BOAT, Festival.MID_AUTUMN);

    private final Map<Festival, Map<Integer, LocalDate>> dates = new HashMap<>();

    private FestivalDates(List<String> lines) {
        for (String line : lines) {
            if (!Character.isDigit(line.charAt(0))) {
                continue; // a comment or the names of the columns
            }
            List<String> cells = List.of(line.split(",", -1));
            int year = Integer.parseInt(cells.get(0));
            for (int i = 0; i < COLUMNS.size(); i++) {
                dates.computeIfAbsent(COLUMNS.get(i), festival -> new HashMap<>())
                        .put(year, LocalDate.parse(cells.get(i + 1)));
            }
        }
    }

    static FestivalDates standard() {
        return Standard.DATES;
    }

    Optional<LocalDate> date(Festival festival, int year) {
        return Optional.ofNullable(dates.getOrDefault(festival, Map.of()).get(year));
    }

    private static FestivalDates read() {
        try (InputStream stream = FestivalDates.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("File '" + FILE + "' is missing from its module.");
            }
            return new FestivalDates(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        private static final FestivalDates DATES = read();
    }
}

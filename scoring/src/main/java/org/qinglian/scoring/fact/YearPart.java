package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A dated part of each year (限期), both days in it: from 07-01 to 07-10 for self-scores, from 07-11 to 07-31 for the audit. One
 * that ends on an earlier day than it begins reaches into the next year.
 *
 * @param from its first day, as month and day
 * @param to its last day, as month and day
 */
public record YearPart(
        @NotNull @JsonFormat(pattern = "MM-dd") MonthDay from,
        @NotNull @JsonFormat(pattern = "MM-dd") MonthDay to) {
    /** From a day to a day, as they stand in JSON: {@code 07-01}. */
    public static YearPart of(String from, String to) {
        return new YearPart(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return contains(MonthDay.from(day));
    }

    private boolean contains(MonthDay day) {
        boolean begun = !day.isBefore(from);
        boolean ended = day.isAfter(to);
        return to.isBefore(from) ? begun || !ended : begun && !ended;
    }

    /** Whether any day between two lies in it. */
    boolean meets(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(this::contains);
    }

    /** As it is written: {@code 07-01–07-10}. */
    @Override
    public String toString() {
        return from.toString().substring(2) + "–" + to.toString().substring(2);
    }

    /** Whether a day of a year lies in both. */
    public boolean overlaps(YearPart other) {
        return contains(other.from) || other.contains(from);
    }
}

package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days (起止日期) that includes both its ends; without an end it goes on.
 *
 * @param from the first day
 * @param until the last day, absent while the range is open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DateRange(LocalDate from, Optional<LocalDate> until) {
    public DateRange {
        if (from == null) {
            throw InvalidValueException.of("value.range-without-start");
        }
        if (until.isPresent() && until.get().isBefore(from)) {
            throw InvalidValueException.of("value.range-reversed", from + " – " + until.get());
        }
    }

    public static DateRange from(LocalDate from) {
        return new DateRange(from, Optional.empty());
    }

    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, Optional.of(until));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean overlaps(DateRange other) {
        return until.map(last -> !other.from.isAfter(last)).orElse(true)
                && other.until.map(last -> !from.isAfter(last)).orElse(true);
    }

    /** In words, as a sentence names it: {@code 2026-01-01 to 2026-06-30}, {@code 2026-01-01 on}. */
    public LocalizedText inWords() {
        return until.map(last -> LocalizedText.of(from + " 至 " + last, from + " to " + last))
                .orElseGet(() -> LocalizedText.of(from + " 起", from + " on"));
    }

    @Override
    public String toString() {
        return from + "–" + until.map(LocalDate::toString).orElse("");
    }
}

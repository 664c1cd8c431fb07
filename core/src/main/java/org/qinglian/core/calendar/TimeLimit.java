package org.qinglian.core.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;

/**
 * A time limit (期限): a number of months, days or working days, for example 5 working days.
 *
 * <p>The day of the event is not counted (民法典 art. 201): 5 days from 1 March end on 6 March. A limit in months ends on
 * the corresponding day, or on the last day of a month that has none (art. 202): 1 month from 31 January ends on the
 * last day of February.
 *
 * @param value how many, 1 or more
 * @param unit month, day or working day
 */
public record TimeLimit(int value, Unit unit) {
    /** What a limit counts (期限单位). */
    public enum Unit implements Coded {
        MONTH("month", "个月", "month"),
        DAY("day", "日", "day"),
        WORKING_DAY("working-day", "个工作日", "working day");

        private final String code;
        private final LocalizedText label;

        Unit(String code, String zh, String en) {
            this.code = code;
            this.label = LocalizedText.of(zh, en);
        }

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    public TimeLimit {
        if (value < 1 || unit == null) {
            throw InvalidValueException.of("value.time-limit", value + " " + unit);
        }
    }

    public static TimeLimit months(int months) {
        return new TimeLimit(months, Unit.MONTH);
    }

    public static TimeLimit days(int days) {
        return new TimeLimit(days, Unit.DAY);
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(days, Unit.WORKING_DAY);
    }

    /**
     * The last day of the limit, counted from the day after {@code event}.
     *
     * @throws UncoveredYearException if working days are counted in a year without data
     */
    public LocalDate lastDay(LocalDate event, WorkCalendar calendar) {
        return switch (unit) {
            case MONTH -> event.plusMonths(value);
            case DAY -> event.plusDays(value);
            case WORKING_DAY -> calendar.plusWorkingDays(event, value);
        };
    }

    /** In words, as a sentence names it: {@code 5 个工作日}, {@code 5 working days}. */
    public LocalizedText inWords() {
        String zh = value + " " + unit.label().in(Locale.CHINA);
        String en = value + " " + unit.label().in(Locale.ENGLISH) + (value == 1 ? "" : "s");
        return LocalizedText.of(zh, en);
    }

    @Override
    public String toString() {
        return value + " " + unit.code() + (value == 1 ? "" : "s");
    }
}

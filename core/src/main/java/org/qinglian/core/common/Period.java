package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar period of assessment (考核周期): a year {@code 2026}, a half {@code 2026-H1}, a quarter {@code 2026-Q3} or a
 * month {@code 2026-09}. Both ends are included.
 *
 * <p>It is not a length of time (see {@link java.time.Period}) and not an arbitrary range (see {@link DateRange}).
 *
 * @param unit year, half, quarter or month
 * @param start the first day
 */
public record Period(Unit unit, LocalDate start) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(\\d{2})))?");

    /** The length of a period (周期单位), longest first. */
    public enum Unit implements Coded {
        YEAR("year", "年度", "year", 12),
        HALF("half", "半年", "half-year", 6),
        QUARTER("quarter", "季度", "quarter", 3),
        MONTH("month", "月度", "month", 1);

        private final String code;
        private final LocalizedText label;
        private final int months;

        Unit(String code, String zh, String en, int months) {
            this.code = code;
            this.label = LocalizedText.of(zh, en);
            this.months = months;
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

        /** The number of months, 1 to 12. */
        public int months() {
            return months;
        }
    }

    public Period {
        if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % unit.months() != 0) {
            throw InvalidValueException.of("value.period", start + " (" + unit.code() + ")");
        }
    }

    /** The period of length {@code unit} that contains {@code day}. */
    public static Period containing(LocalDate day, Unit unit) {
        int month = (day.getMonthValue() - 1) / unit.months() * unit.months() + 1;
        return new Period(unit, LocalDate.of(day.getYear(), month, 1));
    }

    /** Reads the form that {@link #toString()} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw InvalidValueException.of("value.period", text);
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) != null) {
                return of(Unit.HALF, year, Integer.parseInt(matcher.group(3)));
            }
            if (matcher.group(4) != null) {
                return of(Unit.QUARTER, year, Integer.parseInt(matcher.group(5)));
            }
            if (matcher.group(6) != null) {
                return of(Unit.MONTH, year, Integer.parseInt(matcher.group(6)));
            }
            return of(Unit.YEAR, year, 1);
        } catch (DateTimeException e) {
            throw InvalidValueException.of("value.period", text);
        }
    }

    private static Period of(Unit unit, int year, int ordinal) {
        return new Period(unit, LocalDate.of(year, (ordinal - 1) * unit.months() + 1, 1));
    }

    /** The last day, included. */
    public LocalDate end() {
        return start.plusMonths(unit.months()).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    public Period next() {
        return new Period(unit, start.plusMonths(unit.months()));
    }

    /** In words: 2026 年第三季度, {@code Q3 2026}. */
    public LocalizedText inWords() {
        int year = start.getYear();
        return switch (unit) {
            case YEAR -> LocalizedText.of(year + " 年", Integer.toString(year));
            case HALF ->
                LocalizedText.of(year + " 年" + (ordinal() == 1 ? "上" : "下") + "半年", "H" + ordinal() + " " + year);
            case QUARTER ->
                LocalizedText.of(year + " 年第" + "一二三四".charAt(ordinal() - 1) + "季度", "Q" + ordinal() + " " + year);
            case MONTH ->
                LocalizedText.of(
                        year + " 年 " + ordinal() + " 月",
                        start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year);
        };
    }

    /** Which of the periods of its length in its year it is, 1 for the first. */
    private int ordinal() {
        return (start.getMonthValue() - 1) / unit.months() + 1;
    }

    @JsonValue
    @Override
    public String toString() {
        String day = start.toString();
        String month = day.substring(0, day.length() - 3);
        String year = month.substring(0, month.length() - 3);
        return switch (unit) {
            case YEAR -> year;
            case HALF -> year + "-H" + ordinal();
            case QUARTER -> year + "-Q" + ordinal();
            case MONTH -> month;
        };
    }
}

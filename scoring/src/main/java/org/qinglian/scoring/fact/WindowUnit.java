package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;

/** A unit of the calendar by which facts are observed or capped (观察期单位). A week starts on Monday. */
public enum WindowUnit implements Coded {
    DAY("day", "日", "day"),
    WEEK("week", "周", "week"),
    MONTH("month", "月", "month"),
    QUARTER("quarter", "季度", "quarter"),
    HALF("half", "半年", "half-year"),
    YEAR("year", "年", "year");

    private final String code;
    private final LocalizedText label;

    WindowUnit(String code, String zh, String en) {
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

    /** The first day of the window in which a day lies. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> Period.containing(day, Period.Unit.MONTH).start();
            case QUARTER -> Period.containing(day, Period.Unit.QUARTER).start();
            case HALF -> Period.containing(day, Period.Unit.HALF).start();
            case YEAR -> Period.containing(day, Period.Unit.YEAR).start();
        };
    }

    /** The day so many units later; the last day of the month where that month has no such day. */
    public LocalDate plus(LocalDate day, long number) {
        return switch (this) {
            case DAY -> day.plusDays(number);
            case WEEK -> day.plusWeeks(number);
            case MONTH -> day.plusMonths(number);
            case QUARTER -> day.plusMonths(3 * number);
            case HALF -> day.plusMonths(6 * number);
            case YEAR -> day.plusYears(number);
        };
    }

    /** Whether its windows fit whole into those of longer units, which weeks do not and days need not. */
    boolean isOfMonths() {
        return compareTo(MONTH) >= 0;
    }
}

package org.qinglian.core.calendar;

import java.time.DateTimeException;

/** Thrown when a {@link WorkCalendar} is asked about a year that its data does not cover (年份无节假日数据). */
public final class UncoveredYearException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    UncoveredYearException(int year) {
        super("Year " + year
                + ": no arrangement of holidays on record; expected one, so that working days can be told.");
        this.year = year;
    }

    /** The year without data. */
    public int year() {
        return year;
    }
}

package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A day of the week (星期) on which teams are out, such as Tuesday where Tuesday has no meetings (周二无会日). */
public enum Weekday implements Coded {
    MONDAY("monday", "周一", "Monday"),
    TUESDAY("tuesday", "周二", "Tuesday"),
    WEDNESDAY("wednesday", "周三", "Wednesday"),
    THURSDAY("thursday", "周四", "Thursday"),
    FRIDAY("friday", "周五", "Friday"),
    SATURDAY("saturday", "周六", "Saturday"),
    SUNDAY("sunday", "周日", "Sunday");

    private final String code;
    private final LocalizedText label;

    Weekday(String code, String zh, String en) {
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

    /** The day of the week of a date. */
    public static Weekday of(LocalDate date) {
        return of(date.getDayOfWeek());
    }

    private static Weekday of(DayOfWeek day) {
        return values()[day.getValue() - 1];
    }
}

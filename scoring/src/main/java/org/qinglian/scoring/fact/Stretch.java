package org.qinglian.scoring.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A stretch of time (时长): so many days, months or years, for example two years.
 *
 * @param value how many, from 1 to 1000
 * @param unit of what
 */
public record Stretch(
        @NotNull @Min(1) @Max(1000) Integer value, @NotNull WindowUnit unit) {
    /** The first day of the stretch that ends on a day, which is in it: two years to 2026-09-30 begin on 2024-10-01. */
    public LocalDate firstDay(LocalDate lastDay) {
        return unit.plus(lastDay.plusDays(1), -value);
    }
}

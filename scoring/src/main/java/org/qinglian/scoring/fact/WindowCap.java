package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The most that counts in each window of the calendar (周期上限), such as two readings a day; what is beyond it is set aside,
 * the earliest counting first.
 *
 * <p>A window that is longer than the period, such as the year of a quarter, is used up by what counted in it before the
 * period.
 *
 * @param per the window: a cap by day, month, quarter or year
 * @param most the most that counts in each, in the unit of the measure; above zero
 */
public record WindowCap(@NotNull WindowUnit per, @NotNull BigDecimal most) {}

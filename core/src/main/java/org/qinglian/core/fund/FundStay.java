package org.qinglian.core.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Level;

/**
 * How long money stayed at one stop of a {@link FundFlow} (资金停留).
 *
 * @param hop the number of the stop, from 0
 * @param level its level
 * @param isLast whether it is the last stop, where the money is paid out
 * @param since the day on which the money came
 * @param until the day on which it was passed on, or first paid out at the last stop; absent while it is still there
 * @param days calendar days from {@code since} to {@code until}, or to the day on which it is looked at; 0 or more
 */
public record FundStay(int hop, Level level, boolean isLast, LocalDate since, Optional<LocalDate> until, long days) {}

package org.qinglian.core.fund;

import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;

/**
 * How long the list of a subsidy is made public at least (公示期限). Places differ, so the three that are published are here to
 * choose from.
 *
 * <p>The day on which the list is put up is not counted (民法典 art. 201): 3 days from 1 March end on 4 March.
 *
 * @param atLeast how long
 * @param basis whose rule it is
 */
public record PublicityRule(TimeLimit atLeast, Basis basis) {
    /** Seven working days, by a practice guide. */
    public static PublicityRule sevenWorkingDays() {
        return new PublicityRule(TimeLimit.workingDays(7), FundBasis.SEVEN_WORKING_DAYS);
    }

    /** Three days, as a county does it. */
    public static PublicityRule threeDays() {
        return new PublicityRule(TimeLimit.days(3), FundBasis.THREE_DAYS);
    }

    /** One month, as Shaanxi does it. */
    public static PublicityRule oneMonth() {
        return new PublicityRule(TimeLimit.months(1), FundBasis.ONE_MONTH);
    }

    /** The first day on which publicity that began on a day may end. */
    public Deadline earliestEnd(DateRange publicity, WorkCalendar calendar) {
        return Deadline.of(publicity.from(), atLeast, calendar);
    }

    /** Whether publicity ran long enough; one that still runs, or whose days cannot be counted, did not yet. */
    public boolean isServedBy(DateRange publicity, WorkCalendar calendar) {
        return earliestEnd(publicity, calendar)
                .lastDay()
                .flatMap(earliest -> publicity.until().filter(end -> !end.isBefore(earliest)))
                .isPresent();
    }
}

package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.common.Copy;

/**
 * A reminder that is to be given before festivals (节前提醒).
 *
 * @param festivals the festivals
 * @param year their year
 * @param firstDay the first festival
 * @param remindBy the last day on which the reminder is in time
 */
public record Reminder(List<Festival> festivals, int year, LocalDate firstDay, LocalDate remindBy) {
    public Reminder {
        festivals = Copy.list(festivals);
    }

    /** Whether a key date is about the same festivals. */
    public boolean isAnsweredBy(KeyDate keyDate) {
        return keyDate.year() == year && keyDate.festivals().containsAll(festivals);
    }
}

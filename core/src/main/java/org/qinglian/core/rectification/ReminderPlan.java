package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The reminders of a year before festivals (节前提醒计划). Immutable and thread-safe.
 *
 * <p>Example: with seven days' lead the reminder before 清明 of 2026-04-05 is due by 2026-03-29.
 */
public final class ReminderPlan {
    private final RectificationNorms norms;

    private ReminderPlan(RectificationNorms norms) {
        this.norms = norms;
    }

    public static ReminderPlan of(RectificationNorms norms) {
        return new ReminderPlan(norms);
    }

    /** The reminders of a year, in the order of the norms; one whose festivals have no known date is left out. */
    public List<Reminder> reminders(int year) {
        return norms.keyFestivals().stream()
                .flatMap(festivals -> RectificationNorms.firstDay(festivals, year).stream()
                        .map(first -> new Reminder(festivals, year, first, first.minusDays(norms.reminderLeadDays()))))
                .toList();
    }

    /**
     * The reminders that fall due within so many days and have not been given, what falls due first ahead.
     *
     * @param keyDates the key dates on record
     * @param days how far to look ahead, 0 or more
     */
    public List<Reminder> due(Collection<KeyDate> keyDates, LocalDate asOf, int days) {
        LocalDate last = asOf.plusDays(days);
        return IntStream.rangeClosed(asOf.getYear(), last.getYear() + 1)
                .boxed()
                .flatMap(year -> reminders(year).stream())
                .filter(reminder -> !reminder.firstDay().isBefore(asOf)
                        && !reminder.remindBy().isAfter(last))
                .filter(reminder -> !isGiven(reminder, keyDates, asOf))
                .sorted(Comparator.comparing(Reminder::remindBy))
                .toList();
    }

    private static boolean isGiven(Reminder reminder, Collection<KeyDate> keyDates, LocalDate asOf) {
        return keyDates.stream()
                .filter(reminder::isAnsweredBy)
                .anyMatch(keyDate ->
                        keyDate.remindedOn().filter(day -> !day.isAfter(asOf)).isPresent());
    }
}

package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.RectificationNorms;
import org.qinglian.core.rectification.Reminder;
import org.qinglian.core.rectification.ReminderPlan;

/**
 * No festival is forgotten (重点节点未部署): since the first key date on record, each group of festivals whose reminder is due has
 * one.
 */
final class FestivalUnwatched implements Check {
    /** From then on the dates of the festivals are known. */
    private static final int FIRST_YEAR = 2000;

    @Override
    public String id() {
        return "rectification.festival-unwatched";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(RectificationBasis.KEY_DATES);
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<KeyDate> keyDates = RectificationCollections.KEY_DATES.of(inspected);
        Optional<LocalDate> since =
                keyDates.stream().map(keyDate -> keyDate.watched().from()).min(Comparator.naturalOrder());
        if (since.isEmpty()) {
            return;
        }

        Map<Integer, Set<Festival>> watched = new HashMap<>();
        keyDates.forEach(keyDate -> watched.computeIfAbsent(keyDate.year(), year -> EnumSet.noneOf(Festival.class))
                .addAll(keyDate.festivals()));
        ReminderPlan plan = ReminderPlan.of(inspected.norms(RectificationNorms.standard()));
        int first = Math.max(since.get().getYear(), FIRST_YEAR);
        for (int year = first; year <= inspected.asOf().getYear() + 1; year++) {
            Set<Festival> ofYear = watched.getOrDefault(year, Set.of());
            for (Reminder reminder : plan.reminders(year)) {
                boolean due = reminder.remindBy().isBefore(inspected.asOf());
                if (due && !reminder.firstDay().isBefore(since.get())) {
                    verdicts.expect(
                            ofYear.containsAll(reminder.festivals()),
                            inspected.programme(),
                            RectificationCollections.KEY_DATES.pointer(),
                            Map.of(
                                    "found", Wording.names(reminder.festivals()),
                                    "year", year,
                                    "expected", reminder.remindBy()));
                }
            }
        }
    }
}

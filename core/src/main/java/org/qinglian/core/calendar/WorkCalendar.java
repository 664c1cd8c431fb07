package org.qinglian.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The calendar of working days (工作日历): Monday to Friday, less the days off, plus the make-up working days.
 *
 * <p>It knows only the years whose arrangement it was given and says so of all others. Immutable and thread-safe.
 */
public final class WorkCalendar {
    private final Set<Integer> years = new TreeSet<>();
    private final Set<LocalDate> rest = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private WorkCalendar(Collection<HolidayYear> arrangements) {
        for (HolidayYear arrangement : arrangements) {
            years.add(arrangement.year());
            rest.addAll(arrangement.rest());
            work.addAll(arrangement.work());
        }
    }

    /** The calendar of mainland China as far as it ships: see {@code holidays.json} for its source and years. */
    public static WorkCalendar standard() {
        return Standard.CALENDAR;
    }

    /** A calendar of these years and no others, for example one that a host keeps up to date. */
    public static WorkCalendar of(Collection<HolidayYear> arrangements) {
        return new WorkCalendar(List.copyOf(arrangements));
    }

    /** This calendar and a further year, or another arrangement of a year that it knows. */
    public WorkCalendar with(HolidayYear arrangement) {
        WorkCalendar extended = new WorkCalendar(List.of());
        years.stream().filter(year -> !year.equals(arrangement.year())).forEach(extended.years::add);
        rest.stream().filter(day -> day.getYear() != arrangement.year()).forEach(extended.rest::add);
        work.stream().filter(day -> day.getYear() != arrangement.year()).forEach(extended.work::add);
        extended.years.add(arrangement.year());
        extended.rest.addAll(arrangement.rest());
        extended.work.addAll(arrangement.work());
        return extended;
    }

    /** The years it knows, in order. */
    public Set<Integer> years() {
        return new TreeSet<>(years);
    }

    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /**
     * Whether {@code day} is worked.
     *
     * @throws UncoveredYearException if its year is not known
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day)) {
            throw new UncoveredYearException(day.getYear());
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? work.contains(day) : !rest.contains(day);
    }

    /**
     * The {@code count}th working day after {@code day}.
     *
     * @throws UncoveredYearException if a year on the way is not known
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate reached = day;
        for (int counted = 0; counted < count; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    /**
     * {@code day} if it is worked, else the next working day.
     *
     * @throws UncoveredYearException if a year on the way is not known
     */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        private static final WorkCalendar CALENDAR = HolidayData.standard().calendar();
    }
}

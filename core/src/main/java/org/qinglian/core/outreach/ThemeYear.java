package org.qinglian.core.outreach;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * The themes and meetings of a year (年度主题安排), month by month.
 *
 * @param themes the themes of each month that has one
 * @param meetings how many site meetings were held on the themes of each month
 * @param without the months without a theme
 */
public record ThemeYear(Map<Period, List<MonthlyTheme>> themes, Map<Period, Integer> meetings, List<Period> without) {
    private static final int MONTHS = 12;

    public ThemeYear {
        themes = Copy.map(themes);
        meetings = Copy.map(meetings);
        without = Copy.list(without);
    }

    /**
     * The year of a unit.
     *
     * @param year the year
     * @param themes themes of any unit and year
     * @param meetings meetings on any theme
     */
    public static ThemeYear of(
            Actor unit, Year year, Collection<MonthlyTheme> themes, Collection<SiteMeeting> meetings) {
        Map<Ref<MonthlyTheme>, Integer> held = new HashMap<>();
        meetings.forEach(meeting -> held.merge(meeting.theme(), 1, Integer::sum));
        Map<Period, List<MonthlyTheme>> byMonth = new HashMap<>();
        themes.stream()
                .filter(theme -> theme.unit().equals(unit))
                .forEach(theme -> byMonth.computeIfAbsent(theme.month(), key -> new ArrayList<>())
                        .add(theme));
        Map<Period, List<MonthlyTheme>> found = new LinkedHashMap<>();
        Map<Period, Integer> counts = new LinkedHashMap<>();
        List<Period> without = new ArrayList<>();
        for (Period month : months(year)) {
            List<MonthlyTheme> own = byMonth.getOrDefault(month, List.of());
            if (own.isEmpty()) {
                without.add(month);
            } else {
                found.put(month, List.copyOf(own));
                counts.put(
                        month,
                        own.stream()
                                .mapToInt(theme -> held.getOrDefault(theme.id(), 0))
                                .sum());
            }
        }
        return new ThemeYear(found, counts, without);
    }

    /** The twelve months of a year. */
    public static List<Period> months(Year year) {
        return Stream.iterate(new Period(Period.Unit.MONTH, year.atDay(1)), Period::next)
                .limit(MONTHS)
                .toList();
    }

    /** Whether each month has exactly one theme. */
    public boolean isTwelveWithoutRepeat() {
        return without.isEmpty() && themes.values().stream().allMatch(own -> own.size() == 1);
    }
}

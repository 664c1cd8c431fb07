package org.qinglian.core.inspection.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.MonthlyTheme;

/**
 * The themes of each unit, month by month (逐月主题), and the meetings on each of them.
 *
 * @param themes the themes by unit and month, in the order of the register
 * @param first the first theme of each unit and year
 * @param meetings the days of the meetings on each theme
 */
record ThemesByMonth(
        Map<Key, List<Ref<MonthlyTheme>>> themes,
        Map<Key, Ref<MonthlyTheme>> first,
        Map<Ref<MonthlyTheme>, List<LocalDate>> meetings) {
    /** A unit and a month or year. */
    record Key(Actor unit, Period period) {}

    static ThemesByMonth of(Inspected inspected) {
        return inspected.shared(ThemesByMonth.class, whole -> {
            Map<Key, List<Ref<MonthlyTheme>>> themes = new HashMap<>();
            Map<Key, Ref<MonthlyTheme>> first = new HashMap<>();
            for (MonthlyTheme theme : whole.programme().outreach().themes()) {
                themes.computeIfAbsent(new Key(theme.unit(), theme.month()), key -> new ArrayList<>())
                        .add(theme.id());
                first.putIfAbsent(new Key(theme.unit(), year(theme)), theme.id());
            }
            Map<Ref<MonthlyTheme>, List<LocalDate>> meetings = new HashMap<>();
            whole.programme()
                    .outreach()
                    .meetings()
                    .forEach(meeting -> meetings.computeIfAbsent(meeting.theme(), key -> new ArrayList<>())
                            .add(meeting.heldOn()));
            return new ThemesByMonth(themes, first, meetings);
        });
    }

    List<Ref<MonthlyTheme>> of(Actor unit, Period month) {
        return themes.getOrDefault(new Key(unit, month), List.of());
    }

    /** Whether it is the first theme of its unit in its year, by which the year is judged once. */
    boolean isFirstOfYear(MonthlyTheme theme) {
        return theme.id().equals(first.get(new Key(theme.unit(), year(theme))));
    }

    List<LocalDate> meetings(MonthlyTheme theme) {
        return meetings.getOrDefault(theme.id(), List.of());
    }

    private static Period year(MonthlyTheme theme) {
        return new Period(Period.Unit.YEAR, theme.month().start().withDayOfYear(1));
    }
}

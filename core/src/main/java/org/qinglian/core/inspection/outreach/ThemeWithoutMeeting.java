package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.OutreachBasis;

/** A site meeting is held on the theme of a month before the month is over (分线现场会). */
final class ThemeWithoutMeeting extends RecordCheck<MonthlyTheme> {
    ThemeWithoutMeeting() {
        super(
                "outreach.theme-without-meeting",
                Severity.WARNING,
                Optional.of(OutreachBasis.THEMES),
                OutreachCollections.THEMES);
    }

    @Override
    protected void judge(MonthlyTheme theme, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean over = theme.month().end().isBefore(inspected.asOf());
        boolean held = ThemesByMonth.of(inspected).meetings(theme).stream()
                .anyMatch(day -> theme.month().contains(day) && !day.isAfter(inspected.asOf()));
        if (over || held) {
            verdicts.expect(held, theme, pointer, Map.of("found", theme.month(), "line", theme.line()));
        }
    }
}

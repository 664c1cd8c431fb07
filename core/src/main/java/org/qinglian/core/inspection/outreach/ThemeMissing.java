package org.qinglian.core.inspection.outreach;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.ThemeYear;

/** In a year of themes no month goes by without one (十二个月不缺). */
final class ThemeMissing extends RecordCheck<MonthlyTheme> {
    ThemeMissing() {
        super(
                "outreach.theme-missing",
                Severity.WARNING,
                Optional.of(OutreachBasis.THEMES),
                OutreachCollections.THEMES);
    }

    @Override
    protected void judge(MonthlyTheme theme, String pointer, Inspected inspected, Verdicts verdicts) {
        ThemesByMonth themes = ThemesByMonth.of(inspected);
        if (!themes.isFirstOfYear(theme)) {
            return;
        }
        for (Period month : ThemeYear.months(Year.of(theme.month().start().getYear()))) {
            if (month.end().isBefore(inspected.asOf())) {
                verdicts.expect(
                        !themes.of(theme.unit(), month).isEmpty(), theme, pointer + "/month", Map.of("found", month));
            }
        }
    }
}

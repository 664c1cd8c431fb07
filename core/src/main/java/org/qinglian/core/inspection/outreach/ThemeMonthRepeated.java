package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.OutreachBasis;

/** A month has one theme of a unit (每月一主题). */
final class ThemeMonthRepeated extends RecordCheck<MonthlyTheme> {
    ThemeMonthRepeated() {
        super(
                "outreach.theme-month-repeated",
                Severity.WARNING,
                Optional.of(OutreachBasis.THEMES),
                OutreachCollections.THEMES);
    }

    @Override
    protected void judge(MonthlyTheme theme, String pointer, Inspected inspected, Verdicts verdicts) {
        Ref<MonthlyTheme> first =
                ThemesByMonth.of(inspected).of(theme.unit(), theme.month()).get(0);
        verdicts.expect(
                first.equals(theme.id()), theme, pointer + "/month", Map.of("found", theme.month(), "other", first));
    }
}

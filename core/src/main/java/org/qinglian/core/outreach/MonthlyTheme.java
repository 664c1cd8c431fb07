package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.WorkLine;

/**
 * The theme of one month (每月一主题), which one line of work takes up and one unit hosts.
 *
 * <p>Example: May 2026, clean schools, by the line of education, hosted by a primary school. What is held on it is a {@link
 * SiteMeeting}.
 *
 * @param id its identifier
 * @param month the month
 * @param theme the theme
 * @param line the line of work (条线)
 * @param unit the unit that arranges the themes of the year
 * @param host the unit that hosts it
 */
@Value.Builder
public record MonthlyTheme(
        @NotNull Ref<MonthlyTheme> id,
        @NotNull Period month,
        @NotNull LocalizedText theme,
        @NotNull WorkLine line,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<@Valid Actor> host)
        implements Identified<MonthlyTheme>, WithMonthlyTheme {

    public static MonthlyThemeBuilder builder() {
        return new MonthlyThemeBuilder();
    }
}

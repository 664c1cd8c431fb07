package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.WorkLine;

/**
 * A site meeting at which a line of work shows what it does (现场会).
 *
 * <p>Example: 2026-05-20 at a primary school, where three schools were shown. It is no meeting of organisation life.
 *
 * @param id its identifier
 * @param theme the theme of the month
 * @param line the line of work that held it
 * @param host the unit at which it was held
 * @param heldOn the day
 * @param shown the units that were shown
 */
@Value.Builder
public record SiteMeeting(
        @NotNull Ref<SiteMeeting> id,
        @NotNull Ref<MonthlyTheme> theme,
        @NotNull WorkLine line,
        @BelongsTo @NotNull @Valid Actor host,
        @NotNull LocalDate heldOn,
        List<@Valid Actor> shown)
        implements Identified<SiteMeeting>, WithSiteMeeting {
    public SiteMeeting {
        shown = Copy.list(shown);
    }

    public static SiteMeetingBuilder builder() {
        return new SiteMeetingBuilder();
    }
}

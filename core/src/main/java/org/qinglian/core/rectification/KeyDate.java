package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.organization.Actor;

/**
 * A key date (重点节点) as a unit watches it: the festivals, the days on which discipline is watched, and the reminder before.
 *
 * @param id its identifier
 * @param unit who reminds
 * @param year the year of the festivals, four digits
 * @param festivals the festivals that are watched together, such as 中秋、国庆
 * @param watched the days on which is watched
 * @param leadDays how many days before the first festival the reminder is due, 1 or more; by the norms if absent
 * @param remindedOn the day of the reminder
 * @param exposures the notices that were published around it (节点通报曝光)
 */
@Value.Builder
public record KeyDate(
        @NotNull Ref<KeyDate> id,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull Integer year,
        @NotEmpty List<Festival> festivals,
        @NotNull @Valid DateRange watched,
        Optional<@Positive Integer> leadDays,
        Optional<LocalDate> remindedOn,
        List<Ref<CaseNotice>> exposures)
        implements Identified<KeyDate>, WithKeyDate {
    public KeyDate {
        festivals = Copy.list(festivals);
        exposures = Copy.list(exposures);
    }

    public static KeyDateBuilder builder() {
        return new KeyDateBuilder();
    }
}

package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;

/**
 * A round of check-ups (政治体检轮次): who is checked by which scheme in a period.
 *
 * <p>Example: 294 managed cadres and 116 reserve cadres. The two are populations of their own and are never added.
 *
 * @param id its identifier
 * @param title its title
 * @param scheme the scheme
 * @param period the period
 * @param unit the unit that runs it
 * @param managed the cadres under management (在册管理干部)
 * @param reserve the reserve cadres (后备干部)
 * @param dueOn the last day on which every check-up is to be audited
 */
@Value.Builder
public record CheckupRound(
        @NotNull Ref<CheckupRound> id,
        @NotNull LocalizedText title,
        @NotNull Ref<CheckupScheme> scheme,
        @NotNull Period period,
        @BelongsTo @NotNull @Valid Actor unit,
        List<Ref<Cadre>> managed,
        List<Ref<Cadre>> reserve,
        Optional<LocalDate> dueOn)
        implements Identified<CheckupRound>, WithCheckupRound {
    public CheckupRound {
        managed = Copy.list(managed);
        reserve = Copy.list(reserve);
    }

    public static CheckupRoundBuilder builder() {
        return new CheckupRoundBuilder();
    }
}

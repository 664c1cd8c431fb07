package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A time that a duty was carried out (履责记录): a dedicated study was held, a report was heard, a village was visited.
 *
 * @param id its identifier
 * @param duty the duty
 * @param actor who carried it out
 * @param kind in what way
 * @param doneOn the day
 * @param evidence the minutes or the number of another document
 */
@Value.Builder
public record DutyActivity(
        @NotNull Ref<DutyActivity> id,
        @NotNull Ref<Duty> duty,
        @BelongsTo @NotNull @Valid Actor actor,
        @NotNull ActivityKind kind,
        @NotNull LocalDate doneOn,
        Optional<String> evidence)
        implements Identified<DutyActivity>, WithDutyActivity {
    public static DutyActivityBuilder builder() {
        return new DutyActivityBuilder();
    }
}

package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;

/**
 * What a village made public of its affairs in a period (村务公开).
 *
 * <p>Example: the collective finances of May 2026, put up on 2026-06-05. It is not what a government discloses by the rules on
 * government information.
 *
 * @param id its identifier
 * @param village the village
 * @param matter what was made public
 * @param period the quarter or month of which it tells; not that in which it was put up
 * @param publishedOn the day on which it was put up; absent while it is not
 * @param place where it was put up, for example the board of village affairs
 */
@Value.Builder
public record VillagePublication(
        @NotNull Ref<VillagePublication> id,
        @BelongsTo @NotNull Ref<Village> village,
        @NotNull VillageMatter matter,
        @NotNull Period period,
        Optional<LocalDate> publishedOn,
        Optional<@Size(min = 1) String> place)
        implements Identified<VillagePublication>, WithVillagePublication {
    public static VillagePublicationBuilder builder() {
        return new VillagePublicationBuilder();
    }
}

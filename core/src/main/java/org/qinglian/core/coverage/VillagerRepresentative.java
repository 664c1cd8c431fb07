package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A villager representative (村民代表) and the households that elected him or her (推选户), 5 to 15 by law.
 *
 * <p>Example: one for the seven households along a lane, in office since November 2025. The assembly as a whole, in numbers, is
 * a {@link VillagerAssembly}.
 *
 * @param id an identifier that says nothing of the person
 * @param village the village
 * @param person the cadre or member, if the person is on record as one
 * @param woman whether she is a woman; absent if that is not on record
 * @param households the households that elected, by name
 * @param householdCount how many households elected, where they are not named, 0 or more
 * @param during the term
 */
@Value.Builder
public record VillagerRepresentative(
        @NotNull Ref<VillagerRepresentative> id,
        @BelongsTo @NotNull Ref<Village> village,
        Optional<@Valid Actor> person,
        Optional<Boolean> woman,
        List<Ref<Household>> households,
        Optional<@PositiveOrZero Integer> householdCount,
        @NotNull @Valid DateRange during)
        implements Identified<VillagerRepresentative>, WithVillagerRepresentative {
    public VillagerRepresentative {
        households = Copy.list(households);
    }

    public static VillagerRepresentativeBuilder builder() {
        return new VillagerRepresentativeBuilder();
    }

    /** How many households elected: those named, else the number stated; empty if neither is on record. */
    public Optional<Integer> electedBy() {
        return households.isEmpty() ? householdCount : Optional.of(households.size());
    }

    /** Whether the person is in office on a day. */
    public boolean isInOffice(LocalDate day) {
        return during.contains(day);
    }
}

package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.DivisionCode;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;

/**
 * A village or urban community (村、社区), the place; its Party organisation is an {@code Organization}.
 *
 * @param id its identifier
 * @param name its name
 * @param kind village or community
 * @param division the 12-digit statistical code
 * @param township the Party committee of its township or street
 * @param organization its own Party organisation
 * @param exclusion why it needs no service team
 * @param households the number of its households by its own count, 0 or more; those on record should be as many
 * @param assembly its assembly of villager representatives
 */
@Value.Builder
public record Village(
        @NotNull Ref<Village> id,
        @NotNull LocalizedText name,
        @NotNull VillageKind kind,
        @NotNull @DivisionCode String division,
        @BelongsTo @NotNull Ref<Organization> township,
        Optional<Ref<Organization>> organization,
        Optional<@Valid Exclusion> exclusion,
        Optional<@PositiveOrZero Integer> households,
        Optional<@Valid VillagerAssembly> assembly)
        implements Identified<Village>, WithVillage {
    public static VillageBuilder builder() {
        return new VillageBuilder();
    }
}
